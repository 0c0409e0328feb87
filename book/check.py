"""Looks at every page of the book, as a proof-reader and, where there is a Chromium, as a reader.

From the files: links and pictures lead somewhere, pictures have words, headings are in order, no cell
failed, no formula stands there as source, no solution shows. In Chromium, from the disk and from a
server: no errors, nothing fetched from elsewhere, formulas, sliders and search work, nothing is wider
than a phone, and text stands out from its ground, by day and by night.

Chromium is the system's, or the program named by LABYRINTH_CHROMIUM.

Usage: check.py FOLDER   (the folder of the book)
"""

import contextlib
import functools
import http.server
import json
import pathlib
import re
import sys
import threading
from html.parser import HTMLParser
from urllib.parse import unquote

import chromium

ROOT = pathlib.Path(__file__).resolve().parent.parent
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}

MOVE = """async figure => {
  const picture = figure.querySelector('img'), slider = figure.querySelector('input');
  const shown = () => [picture.getAttribute('src'), figure.querySelector('output').textContent];
  for (let i = 0; i < 100 && figure.querySelector('div').hidden; i++) { await new Promise(go => setTimeout(go, 50)); }
  const before = shown();
  slider.value = slider.value === slider.max ? slider.min : slider.max;
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  await picture.decode();
  const after = shown();
  return before[0] !== after[0] && before[1] !== after[1] && picture.naturalWidth > 0;
}"""
FAINT = """() => {
  const channels = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const c = channels(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] > 0) { return c; }
    }
    return [255, 255, 255];
  };
  const found = new Set();
  for (const element of document.body.querySelectorAll('*')) {
    if (![...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !element.checkVisibility()) { continue; }
    const style = getComputedStyle(element), a = light(channels(style.color)), b = light(ground(element));
    const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < (large ? 3 : 4.5)) { found.add(`${element.tagName}.${element.className} ${ratio.toFixed(1)}`); }
  }
  return [...found].slice(0, 5);
}"""


class PageReader(HTMLParser):
    """What the checks ask of a page."""

    def __init__(self, html):
        super().__init__()
        self.language, self.ids, self.addresses, self.outer, self.headings = "", [], [], [], []
        self.findings, self.formulas, self.text, self.results = [], 0, [], []
        self.open = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        classes = (found.get("class") or "").split()
        if tag not in VOID:
            self.open.append((tag, classes))
        if tag == "html":
            self.language = found.get("lang", "")
        if "id" in found:
            self.ids.append(found["id"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "img" and len((found.get("alt") or "").split()) < 3:
            self.findings.append(f"a picture needs words: {found.get('src')}")
        if "math" in classes:
            self.formulas += 1
        loaded = [found["src"]] if "src" in found else []
        loaded += (found.get("data-pictures") or "").split()
        loaded += [found["href"]] if tag == "link" else []
        self.outer += [a for a in loaded if re.match(r"(https?:)?//", a)]
        self.addresses += loaded + ([found["href"]] if tag == "a" and "href" in found else [])

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        classes = {name for _, names in self.open for name in names}
        tags = {tag for tag, _ in self.open}
        if "output" in classes:
            self.results.append(data)
        elif not tags & {"code", "pre", "script", "style"} and "math" not in classes:
            self.text.append(data)


def order(headings):
    if headings.count(1) != 1 or headings[:1] != [1]:
        yield f"must have one h1, and first: {headings[:5]}"
    for before, after in zip(headings, headings[1:]):
        if after > before + 1:
            yield f"h{before} is followed by h{after}"


def page_findings(path, page, pages):
    yield from page.findings
    yield from order(page.headings)
    if not page.language:
        yield "has no lang"
    for name in {name for name in page.ids if page.ids.count(name) > 1}:
        yield f"two elements with the id {name}"
    for address in page.outer:
        yield f"needs something from elsewhere: {address}"
    for address in page.addresses:
        if re.match(r"(https?|mailto|data):", address):
            continue
        file, _, anchor = unquote(address).partition("#")
        target = (path.parent / file).resolve() if file else path
        if not target.is_file():
            yield f"leads nowhere: {address}"
        elif anchor and target in pages and anchor not in pages[target].ids:
            yield f"no such place there: {address}"
    if re.search(r"\$|\\[a-z]+\{", "".join(page.text)):
        yield "a formula stands there as source"
    if re.search(r"\x1b\[|^\s+at [\w.$]+\(", "".join(page.results), re.M):
        yield "a cell failed"


def answers():
    """The solutions, each as one line without spaces, with its place."""
    for path in sorted((ROOT / "solutions").glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            for answer in re.findall(r"// BEGIN SOLUTION(.*?)// END SOLUTION", "".join(cell["source"]), re.S):
                yield path.name, re.sub(r"\s", "", answer)


def static_checks(book, paths):
    count = 0
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    pages = {path: PageReader(text) for path, text in texts.items()}
    for path, page in pages.items():
        for finding in page_findings(path, page, pages):
            print(f"{path.relative_to(book)}: {finding}")
            count += 1
    index = (book / "search-index.js").read_text(encoding="utf-8")
    words = re.sub(r"\s|\\n", "", index.replace('\\"', '"') + " ".join(
        "".join(PageText(text).text) for text in texts.values()))
    known = list(answers())
    for name, answer in known:
        if answer in words:
            print(f"an answer of solutions/{name} shows: {answer[:60]}")
            count += 1
    formulas = sum(page.formulas for page in pages.values())
    print(f"Files: {len(paths)} pages, {formulas} formulas, {len(known)} solutions looked for, {count} findings", flush=True)
    return count


class PageText(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.text = []
        self.feed(html)

    def handle_data(self, data):
        self.text.append(data)


@contextlib.contextmanager
def server(book):
    handler = functools.partial(QuietHandler, directory=str(book))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{site.server_address[1]}/"
        site.shutdown()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def look(tab, address, base, sliders):
    """What a reader would stumble over on one page."""
    noise = []
    tab.on("console", lambda message: message.type == "error" and noise.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: noise.append(f"error: {error}"))
    tab.on("requestfailed", lambda request: noise.append(f"not loaded: {request.url[:100]}"))
    tab.on("request", lambda request: request.url.startswith((base, "data:")) or noise.append(f"from elsewhere: {request.url[:100]}"))
    tab.set_viewport_size(DESK)
    tab.goto(address, wait_until="load")
    broken = tab.evaluate("[...document.querySelectorAll('.math')].filter(f => !f.querySelector('.katex') || f.querySelector('.katex-error')).map(f => f.textContent)")
    yield from (f"formula not shown: {formula[:60]}" for formula in broken)
    for figure in tab.query_selector_all("figure[data-pictures]"):
        sliders.append(address)
        if not figure.evaluate(MOVE):
            yield "a slider does not move its picture"
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        yield from (f"too faint, {scheme}: {what}" for what in tab.evaluate(FAINT))
    tab.emulate_media(color_scheme="light")
    tab.set_viewport_size(PHONE)
    width = tab.evaluate("document.documentElement.scrollWidth")
    if width > PHONE["width"]:
        yield f"{width} px wide on a phone of {PHONE['width']}"
    yield from noise


def search(tab, base):
    tab.set_viewport_size(DESK)
    tab.goto(base + "index.html")
    tab.fill("#query", "tortuosity")
    first = tab.locator("#found li a").first
    first.wait_for(timeout=20_000)
    first.click()
    tab.wait_for_load_state()
    if "tortuosity" not in tab.url or "#" not in tab.url:
        yield f"the search for tortuosity leads to {tab.url}"
    tab.fill("#query", "no such words")
    tab.get_by_text("Nothing found").wait_for(timeout=20_000)


def browser_checks(book, paths, program):
    from playwright.sync_api import sync_playwright

    count, sliders = 0, []
    with sync_playwright() as playwright, server(book) as site:
        browser = playwright.chromium.launch(executable_path=program, args=chromium.ARGUMENTS)
        for base in (book.as_uri() + "/", site):
            some = paths if base.startswith("file:") else [p for p in paths if p.name[:2] in ("in", "03")]
            for path in some:
                place = path.relative_to(book).as_posix()
                tab = browser.new_page()
                for finding in look(tab, base + place, base, sliders):
                    print(f"{place}, from {base[:4]}: {finding}", flush=True)
                    count += 1
                tab.close()
            tab = browser.new_page()
            for finding in search(tab, base):
                print(f"search, from {base[:4]}: {finding}")
                count += 1
            tab.close()
        browser.close()
    if not sliders:
        print("no slider was found")
        count += 1
    print(f"Chromium: {len(paths)} pages, {len(sliders)} sliders moved, {count} findings")
    return count


def main(arguments):
    book = pathlib.Path(arguments[0]).resolve()
    paths = sorted(path for path in book.rglob("*.html") if (book / "api") not in path.parents)
    if not paths:
        print(f"No pages in {book}.")
        return 1
    count = static_checks(book, paths)
    program = chromium.program()
    try:
        import playwright  # noqa: F401
    except ImportError:
        program = None
    if program:
        count += browser_checks(book, paths, program)
    else:
        print("No Chromium, or no Playwright to drive it: the pages were not opened. LABYRINTH_CHROMIUM names one.")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
