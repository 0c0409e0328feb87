// Formulas, the search, and a few conveniences. All of it works from a disk, without a server.
"use strict";

const up = document.currentScript.dataset.up;

for (const formula of document.querySelectorAll(".math")) {
  katex.render(formula.textContent, formula, {
    displayMode: formula.classList.contains("display"), throwOnError: false, strict: false});
}

// What can be scrolled sideways must be within the keyboard's reach.
const reachable = () => {
  for (const box of document.querySelectorAll("pre, .wide, .math.display")) {
    if (box.scrollWidth > box.clientWidth) { box.tabIndex = 0; } else { box.removeAttribute("tabindex"); }
  }
};
reachable();
addEventListener("resize", reachable);

// On a phone the contents are folded until wanted.
const contents = document.querySelector("nav > details");
const narrow = matchMedia("(max-width: 60rem)");
const fold = () => { contents.open = !narrow.matches; };
fold();
narrow.addEventListener("change", fold);

// A slider's pictures are fetched when a hand comes near, so that they are there when it moves.
for (const figure of document.querySelectorAll("figure[data-pictures]")) {
  const fetchAll = () => figure.dataset.pictures.split(" ").forEach(address => { new Image().src = address; });
  figure.addEventListener("pointerenter", fetchAll, {once: true});
  figure.addEventListener("focusin", fetchAll, {once: true});
}

const form = document.querySelector("form[role=search]");
const query = form.querySelector("input");
const found = document.getElementById("found");
const most = 20;
form.hidden = false;

// Greek in the text is one letter, in a question often a word; accents and case do not count.
const plain = text => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();

const loadIndex = () => {
  if (document.getElementById("search-index")) { return; }
  const script = document.createElement("script");
  script.id = "search-index";
  script.src = up + "search-index.js";
  script.onload = () => {
    for (const entry of window.searchIndex) {
      entry.in = [entry.title, entry.heading, entry.text].map(plain);
    }
    search();
  };
  document.head.append(script);
};

// Every word must occur in the section, or in its page's title; headings weigh more than text.
const score = (entry, words) => {
  let sum = 0;
  for (const word of words) {
    const [title, heading, text] = entry.in;
    const times = text.split(word).length - 1;
    const one = (heading.includes(word) ? heading === title ? 20 : 10 : 0) + (title.includes(word) ? 5 : 0) + Math.min(times, 5);
    if (one === 0) { return 0; }
    sum += one;
  }
  return sum;
};

const snippet = (entry, words) => {
  const around = Math.max(0, plain(entry.text).indexOf(words[0]) - 60);
  const place = around && entry.text.lastIndexOf(" ", around) + 1;
  const line = document.createElement("span");
  const cut = (place ? "… " : "") + entry.text.slice(place, place + 180) + (entry.text.length > place + 180 ? " …" : "");
  const escaped = words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  cut.split(new RegExp(`(${escaped.join("|")})`, "i")).forEach((piece, i) => {
    const part = i % 2 ? document.createElement("mark") : document.createTextNode("");
    part.textContent = piece;
    line.append(part);
  });
  return line;
};

const search = () => {
  const words = plain(query.value).split(/\s+/).filter(Boolean);
  found.hidden = words.length === 0 || !window.searchIndex;
  if (found.hidden) { return; }
  const hits = window.searchIndex.map(entry => [score(entry, words), entry])
    .filter(([points]) => points > 0).sort((a, b) => b[0] - a[0]);
  document.getElementById("count").textContent =
    hits.length === 0 ? "Nothing found." : hits.length === 1 ? "1 section" :
    hits.length > most ? `${hits.length} sections, the best ${most} of them:` : `${hits.length} sections`;
  found.querySelector("ol").replaceChildren(...hits.slice(0, most).map(([, entry]) => {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = `${up}${entry.page}#${entry.anchor}`;
    link.textContent = entry.heading === entry.title ? entry.title : `${entry.title}: ${entry.heading}`;
    item.append(link, document.createElement("br"), snippet(entry, words));
    return item;
  }));
};

query.addEventListener("focus", loadIndex);
query.addEventListener("input", () => { loadIndex(); search(); });
form.addEventListener("submit", event => {
  event.preventDefault();
  found.querySelector("a")?.click();
});
form.addEventListener("keydown", event => {
  if (event.key === "Escape") { query.value = ""; search(); query.focus(); }
});
found.addEventListener("click", event => {
  if (event.target.closest("a")) { found.hidden = true; }
});
document.addEventListener("click", event => {
  if (!form.contains(event.target)) { found.hidden = true; }
});
