// A page as printed: the boxed words come into view, and the keyboard turns pages and zooms.
const box = document.querySelector(".sheet .box") ?? document.querySelector(".sheet .area");
if (box) box.scrollIntoView({ block: "center", inline: "center" });

const follow = (link) => { if (link) link.click(); };
document.addEventListener("keydown", (event) => {
  const busy = event.target.closest("input, textarea, select");
  if (busy || event.ctrlKey || event.metaKey || event.altKey) return;
  const sizes = [...document.querySelectorAll(".zooms a")];
  const chosen = sizes.findIndex((size) => size.getAttribute("aria-current"));
  if (event.key === "ArrowLeft") follow(document.querySelector("a[rel=prev]"));
  else if (event.key === "ArrowRight") follow(document.querySelector("a[rel=next]"));
  else if (event.key === "+") follow(sizes[chosen + 1]);
  else if (event.key === "-") follow(sizes[chosen - 1]);
});
