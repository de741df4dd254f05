// Completions under the search box. Without this file the box works as any other.
(() => {
  "use strict";
  const box = document.getElementById("q");
  if (!box || !box.form || !window.fetch) return;

  const list = document.createElement("ul");
  list.id = "completions";
  list.className = "completions";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  const holder = document.createElement("span");
  holder.className = "completing";
  box.replaceWith(holder);
  holder.append(box, list);

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  let chosen = -1;
  let typed = box.value;
  let waiting = 0;
  let asked = null;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const mark = (index) => {
    const options = list.children;
    if (chosen >= 0) options[chosen].setAttribute("aria-selected", "false");
    chosen = index;
    if (chosen < 0) {
      box.value = typed;
      box.removeAttribute("aria-activedescendant");
      return;
    }
    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[chosen].id);
    box.value = options[chosen].dataset.text;
  };

  const show = (completions) => {
    list.replaceChildren(...completions.map((completion, index) => {
      const option = document.createElement("li");
      option.id = `completion-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.text = completion.text;
      const text = document.createElement("span");
      text.textContent = completion.text;
      option.append(text);
      if (completion.title && completion.kind !== "title") {
        const title = document.createElement("span");
        title.className = "hint";
        title.textContent = completion.title;
        option.append(title);
      }
      return option;
    }));
    chosen = -1;
    list.hidden = completions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };

  const ask = async () => {
    if (asked) asked.abort();
    asked = new AbortController();
    const address = new URL("/api/v1/complete", location.origin);
    const filters = ["type", "year", "decade", "subject", "issuer", "number", "status", "quality", "from", "to"];
    for (const [name, value] of new FormData(box.form)) {
      if (filters.includes(name)) address.searchParams.append(name, value);
    }
    address.searchParams.set("q", typed);
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (answer.ok && document.activeElement === box) show((await answer.json()).completions);
    } catch {
      close();
    }
  };

  box.addEventListener("input", () => {
    typed = box.value;
    clearTimeout(waiting);
    if (typed.trim().length < 2) return close();
    waiting = setTimeout(ask, 120);
  });

  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const last = list.children.length - 1;
    if (event.key === "ArrowDown") mark(chosen < last ? chosen + 1 : -1);
    else if (event.key === "ArrowUp") mark(chosen < 0 ? last : chosen - 1);
    else if (event.key === "Escape") {
      if (chosen >= 0) mark(-1);
      close();
    } else return;
    event.preventDefault();
  });

  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("li");
    if (!option) return;
    event.preventDefault();
    box.value = option.dataset.text;
    close();
    box.form.requestSubmit();
  });

  box.addEventListener("blur", close);
})();
