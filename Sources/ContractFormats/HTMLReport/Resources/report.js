// Filters, search and steps of a report. The page is whole without it.
"use strict";
(() => {
  const tools = document.getElementById("tools");
  if (!tools) return;
  const rule = document.getElementById("rule");
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const keys = document.getElementById("keys");
  const severities = [...tools.querySelectorAll("[name=severity]")];
  const rank = { error: 2, warning: 1, note: 0 };
  const names = ["note", "warning", "error"];

  const cards = [...document.querySelectorAll(".finding")];
  const cardOf = new Map(cards.map((card) => [card.dataset.number, card]));
  const marks = [...document.querySelectorAll("mark")].map((mark) => ({
    element: mark,
    cards: mark.dataset.findings.split(" ").map((number) => cardOf.get(number)).filter(Boolean),
  }));
  const counters = new Map();
  for (const counter of document.querySelectorAll(".count")) {
    counters.set(counter.dataset.below, counter);
  }

  const say = (pattern, ...values) => {
    status.textContent = values.reduce((text, value, index) => text.replace(`{${index}}`, value), pattern);
  };
  const shown = () => cards.filter((card) => !card.hidden);

  // Filters

  function filter() {
    const wanted = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    for (const card of cards) {
      const fits = !rule.value || card.dataset.rule === rule.value;
      card.hidden = !fits || !wanted.has(card.dataset.severity);
      const number = document.getElementById(`mark-${card.dataset.number}`);
      if (number) number.hidden = card.hidden;
    }
    for (const list of document.querySelectorAll(".findings")) {
      list.hidden = [...list.children].every((card) => card.hidden);
    }
    for (const { element, cards } of marks) {
      const worst = Math.max(-1, ...cards.filter((card) => !card.hidden).map((card) => rank[card.dataset.severity]));
      element.classList.toggle("off", worst < 0);
      names.forEach((name, index) => element.classList.toggle(name, index === worst));
    }
    count();
    say(tools.dataset.shown, shown().length, cards.length);
  }

  // How many findings are shown below each heading of the outline.
  function count() {
    const below = new Map();
    for (const card of shown()) {
      for (let part = card.closest("[id]").parentElement; part; part = part.parentElement) {
        if (!counters.has(part.id)) continue;
        const entry = below.get(part.id) || { count: 0, worst: 0 };
        entry.count += 1;
        entry.worst = Math.max(entry.worst, rank[card.dataset.severity]);
        below.set(part.id, entry);
      }
    }
    for (const [id, counter] of counters) {
      const entry = below.get(id);
      counter.textContent = entry ? entry.count : "";
      counter.className = `count ${entry ? names[entry.worst] : "none"}`;
    }
  }

  // Steps

  let current = null;

  function show(card) {
    for (const element of document.querySelectorAll(".current")) element.classList.remove("current");
    current = card;
    card.classList.add("current");
    for (const mark of marks) {
      if (mark.cards.includes(card)) mark.element.classList.add("current");
    }
    const anchor = document.getElementById(`mark-${card.dataset.number}`) || card;
    card.focus({ preventScroll: true });
    anchor.scrollIntoView({ block: "center" });
    const all = shown();
    say(tools.dataset.at, all.indexOf(card) + 1, all.length);
  }

  function step(by) {
    const all = shown();
    if (!all.length) return say(tools.dataset.none);
    const from = all.includes(current) ? all.indexOf(current) : nearest(all, by);
    show(all[(from + by + all.length) % all.length]);
  }

  // Where to begin when no finding was visited yet: what stands on the screen.
  function nearest(all, by) {
    const next = all.findIndex((card) => {
      const anchor = document.getElementById(`mark-${card.dataset.number}`) || card;
      return anchor.getBoundingClientRect().bottom > 0;
    });
    if (next < 0) return by > 0 ? -1 : 0;
    return by > 0 ? next - 1 : next;
  }

  // Search

  let found = [];
  let place = -1;

  function find() {
    const words = search.value.trim().toLowerCase();
    found = [];
    place = -1;
    if (words) {
      for (const block of document.querySelectorAll(".block, .finding:not([hidden])")) collect(block, words);
    }
    if (window.CSS && CSS.highlights) {
      CSS.highlights.delete("search");
      if (found.length) CSS.highlights.set("search", new Highlight(...found));
    }
    if (words && !found.length) say(tools.dataset.none);
    if (!words) say(tools.dataset.shown, shown().length, cards.length);
  }

  // The words may run over marks and links: the text of the block is searched as one.
  function collect(block, words) {
    const pieces = [];
    let text = "";
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".block .number")) continue;
      pieces.push({ node, start: text.length });
      text += node.data;
    }
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return;
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
      const range = document.createRange();
      const first = pieces.findLast((piece) => piece.start <= at);
      const last = pieces.findLast((piece) => piece.start < at + words.length);
      range.setStart(first.node, at - first.start);
      range.setEnd(last.node, at + words.length - last.start);
      found.push(range);
    }
  }

  function goToFound(by) {
    if (!found.length) return;
    place = (place + by + found.length) % found.length;
    const element = found[place].startContainer.parentElement;
    element.scrollIntoView({ block: "center" });
    say(tools.dataset.at, place + 1, found.length);
  }

  // Keys

  function onKey(event) {
    if (event.key === "Escape") {
      document.body.classList.add("quiet");
      if (location.hash === "#outline") location.hash = "#contract";
      return;
    }
    const isTyping = event.target.closest("input[type=search], select");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !keys.checked) return;
    const steps = { j: 1, n: 1, k: -1, p: -1 };
    if (event.key in steps) {
      event.preventDefault();
      step(steps[event.key]);
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    }
  }

  tools.hidden = false;
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("change", (event) => {
    if (event.target.name === "severity" || event.target === rule) filter();
  });
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  search.addEventListener("input", find);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") goToFound(event.shiftKey ? -1 : 1);
    if (event.key === "Escape") search.blur();
  });
  document.addEventListener("keydown", onKey);
  for (const name of ["pointermove", "focusin"]) {
    document.addEventListener(name, () => document.body.classList.remove("quiet"), { passive: true });
  }
  const bar = () => document.documentElement.style.setProperty("--bar", `${tools.offsetHeight}px`);
  addEventListener("resize", bar);
  bar();
  filter();
})();
