// PDFs that are dropped anywhere on the form are chosen, and sent where no token is asked for.
const form = document.querySelector("form.drop");
const input = form.elements.pdf;
for (const event of ["dragenter", "dragover"]) {
  form.addEventListener(event, (drag) => { drag.preventDefault(); form.classList.add("over"); });
}
form.addEventListener("dragleave", () => form.classList.remove("over"));
form.addEventListener("drop", (drop) => {
  drop.preventDefault();
  form.classList.remove("over");
  input.files = drop.dataTransfer.files;
  if (input.files.length > 0 && !form.elements.token) form.requestSubmit();
});
