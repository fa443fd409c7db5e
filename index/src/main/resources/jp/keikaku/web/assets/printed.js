// A page as printed: the boxed words come into view, and the keyboard turns pages and zooms.
const desk = document.querySelector(".desk");
const asked = new URLSearchParams(location.search);

const show = () => {
  const box = document.querySelector(".sheet .box") ?? document.querySelector(".sheet .area");
  if (box) box.scrollIntoView({ block: "center", inline: "center" });
};

// Where no server read what was asked, the size and the record are taken from the address here.
const size = asked.get("zoom");
if (desk && /^(150|200|300)$/.test(size ?? "")) {
  desk.querySelector(".sheet").className = `sheet zoom-${size}`;
}
const record = asked.get("record");
if (desk && record && !document.querySelector(".sheet .box, .sheet .area")) {
  const answer = await fetch(desk.dataset.boxes);
  const places = answer.ok ? (await answer.json())[record] ?? [] : [];
  const svg = desk.querySelector("svg");
  for (const { page, areas, boxes } of places) {
    if (String(page) !== desk.dataset.page) continue;
    for (const [kind, all] of [["area", areas], ["box", boxes]]) {
      for (const { x, y, width, height } of all) {
        const box = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        for (const [name, value] of Object.entries({ class: kind, x, y, width, height })) box.setAttribute(name, value);
        svg.prepend(box);
      }
    }
  }
}
show();

const follow = (link) => { if (link) link.click(); };
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  const sizes = [...document.querySelectorAll(".zooms a")];
  const chosen = sizes.findIndex((each) => each.getAttribute("aria-current"));
  const scrolls = event.target.closest(".desk") && desk.scrollWidth > desk.clientWidth;
  if (event.key === "ArrowLeft" && !scrolls) follow(document.querySelector("a[rel=prev]"));
  else if (event.key === "ArrowRight" && !scrolls) follow(document.querySelector("a[rel=next]"));
  else if (event.key === "+") follow(sizes[chosen + 1]);
  else if (event.key === "-") follow(sizes[chosen - 1]);
});
