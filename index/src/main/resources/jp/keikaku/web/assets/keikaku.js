// Everything works without this; it adds suggestions while typing, copying of citations, and
// definitions on a first tap.
"use strict";

for (const form of document.querySelectorAll("form[data-suggest]")) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
  list.hidden = true;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
  })) {
    input.setAttribute(name, value);
  }
  let chosen = -1;
  let typed = "";

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (index) => {
    const options = [...list.children];
    chosen = (index + options.length + 1) % (options.length + 1);
    if (chosen === options.length) chosen = -1;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) {
      input.value = typed;
      input.removeAttribute("aria-activedescendant");
    } else {
      input.value = options[chosen].dataset.name;
      input.setAttribute("aria-activedescendant", options[chosen].id);
    }
  };
  const show = (names) => {
    list.replaceChildren(...names.map(({ name, records }, i) => {
      const option = document.createElement("li");
      option.id = `suggestion-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.name = name;
      const label = document.createElement("span");
      label.textContent = name;
      const count = document.createElement("small");
      count.textContent = records;
      option.append(label, count);
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        input.value = name;
        form.requestSubmit();
      });
      return option;
    }));
    chosen = -1;
    list.hidden = names.length === 0;
    input.setAttribute("aria-expanded", String(names.length > 0));
  };
  input.addEventListener("input", async () => {
    const asked = input.value;
    typed = asked;
    if (asked.trim() === "" || !form.dataset.suggest) return close();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(asked)}`);
      const names = answer.ok ? await answer.json() : [];
      if (asked === typed) show(names); // A slow answer must not take the place of a later one.
    } catch {
      close();
    }
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Escape") {
      input.value = typed;
      close();
    }
  });
  input.addEventListener("blur", close);
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(`${button.dataset.copy}\n${location.href.split("#")[0]}#${button.closest("[id]").id}`);
      const label = button.textContent;
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
}

for (const term of document.querySelectorAll(".term > a")) {
  term.addEventListener("click", (event) => {
    if (matchMedia("(hover: none)").matches && !term.parentElement.classList.contains("open")) {
      event.preventDefault();
      document.querySelectorAll(".term.open").forEach((other) => other.classList.remove("open"));
      term.parentElement.classList.add("open");
    }
  });
}
