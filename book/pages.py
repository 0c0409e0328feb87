"""From an executed notebook to the inside of a page, and what the search has to know of it."""

import base64
import hashlib
import re
import struct
import unicodedata
from dataclasses import dataclass, field
from html import escape

from bs4 import BeautifulSoup
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import JavaLexer

PNG = re.compile(r"data:image/png;base64,([A-Za-z0-9+/=]+)")
SET_UP_CELLS = 2


@dataclass
class Section:
    """A heading and what stands under it, as the search sees it."""

    heading: str
    anchor: str
    words: list = field(default_factory=list)


@dataclass
class Page:
    address: str
    title: str = ""
    question: str = ""
    body: str = ""
    source: str = ""
    sections: list = field(default_factory=list)


def plain_formula(tex):
    """A short formula as a line of text; a long one would only be in the way."""
    def greek(match):
        try:
            return unicodedata.lookup("GREEK SMALL LETTER " + match.group(1).removeprefix("var").upper())
        except KeyError:
            return ""
    text = re.sub(r"\\(?:text|mathrm|mathbf|tfrac|dfrac|frac|left|right)\b", "", tex)
    text = re.sub(r"\s+", " ", re.sub(r"[\\{}$]|\^\\", "", re.sub(r"\\([A-Za-z]+)", greek, text))).strip()
    return text if len(text) <= 40 else "…"


def plain(html):
    soup = BeautifulSoup(html, "html.parser")
    for formula in soup.select(".math"):
        formula.string = plain_formula(formula.get_text())
    return re.sub(r"\s+", " ", soup.get_text()).strip()


class Renderer(IPythonRenderer):
    """Formulas in elements of their own, headings with an anchor, and names of the library that lead to it."""

    def __init__(self, page, classes, up):
        super().__init__(escape=False)
        self.page, self.classes, self.up = page, classes, up

    def inline_math(self, body):
        return f'<span class="math">{escape(body)}</span>'

    def block_math(self, body):
        return f'<span class="math display">{escape(body.strip())}</span>'

    def latex_environment(self, name, body):
        return self.block_math(f"\\begin{{{name}}}{body}\\end{{{name}}}")

    def codespan(self, text):
        code = super().codespan(text)
        place = self.classes.get(re.split(r"[.(<]", text)[0])
        return f'<a href="{self.up}api/{place}">{code}</a>' if place else code

    def link(self, text, url, title=None):
        if not re.match(r"[a-z]+:", url):
            url = re.sub(r"\.(ipynb|md)(?=$|#)", ".html", url)
        # A name of the library inside a link stays a name: a link cannot hold another.
        return super().link(re.sub(r"</?a\b[^>]*>", "", text), url, title)

    def heading(self, text, level, **attrs):
        words = plain(text)
        anchor = re.sub(r"[^\w]+", "-", words.lower()).strip("-")
        taken = {section.anchor for section in self.page.sections}
        while anchor in taken:
            anchor += "-"
        self.page.sections.append(Section(words, anchor))
        if level == 1:
            self.page.title = words
        return f'<h{level} id="{anchor}">{text}</h{level}>\n'


class Maker:
    """Makes pages, and keeps their pictures as files: each once, by content."""

    def __init__(self, figures, classes):
        self.figures, self.classes = figures, classes

    def page(self, notebook, address):
        page = Page(address)
        up = "../" * address.count("/")
        markdown = MarkdownWithMath(renderer=Renderer(page, self.classes, up))
        parts, code_cells = [], 0
        for cell in notebook.cells:
            if cell.cell_type == "markdown":
                parts.append(self._text(markdown, cell.source, page))
            elif cell.cell_type == "code":
                code_cells += 1
                if cell.source.strip():
                    parts.append(self._code(cell, page, up, code_cells <= SET_UP_CELLS))
        page.body = "\n".join(parts)
        page.source = address.removesuffix(".html") + ".ipynb"
        first = BeautifulSoup(page.body, "html.parser").find("p")
        page.question = plain(str(first)) if first else ""
        return page

    def text(self, source, address):
        page = Page(address)
        markdown = MarkdownWithMath(renderer=Renderer(page, self.classes, "../" * address.count("/")))
        page.body = self._text(markdown, source, page)
        return page

    @staticmethod
    def _text(markdown, source, page):
        before = len(page.sections)
        html = markdown.render(source)
        html = html.replace("<table>", '<div class="wide"><table>').replace("</table>", "</table></div>")
        # What stands between two headings belongs to the first of them.
        pieces = re.split(r"<h[1-6] id=[^>]*>.*?</h[1-6]>", html, flags=re.S)
        for number, piece in enumerate(pieces):
            at = before + number - 1
            if at >= 0:
                page.sections[at].words.append(plain(piece))
        return html

    def _code(self, cell, page, up, set_up):
        html = highlight(cell.source, JavaLexer(stripnl=False), HtmlFormatter(cssclass="code"))
        if page.sections and not set_up:
            page.sections[-1].words.append(re.sub(r"\s+", " ", cell.source))
        outputs = "".join(self._output(output, up) for output in cell.outputs)
        if set_up:
            html = f"<details><summary>Set-up: {'class path' if '%classpath' in cell.source else 'imports'}</summary>{html}</details>"
        return html + (f'<div class="output">{outputs}</div>' if outputs.strip() else "")

    def _output(self, output, up):
        if output.output_type == "stream":
            return f"<pre>{escape(output.text)}</pre>"
        data = output.get("data", {})
        if "text/html" in data:
            return self._html(data["text/html"], up)
        return f"<pre>{escape(data.get('text/plain', ''))}</pre>"

    def _html(self, html, up):
        html = PNG.sub(lambda match: up + "figures/" + self._keep(base64.b64decode(match.group(1))), html)
        soup = BeautifulSoup(html, "html.parser")
        for image in soup.find_all("img"):
            file = self.figures / image["src"].rpartition("/")[2]
            # The size of a PNG stands at bytes 16 to 24: with it, nothing jumps while the page loads.
            image["width"], image["height"] = struct.unpack(">II", file.read_bytes()[16:24])
            if not image.has_attr("onload"):
                image["loading"] = "lazy"
        for slider in soup.select("figure[data-pictures]"):
            # Its script runs when the picture is there, and a file may come before what follows it in the page.
            slider.append(slider.img.extract())
        for table in soup.find_all("table"):
            table.wrap(soup.new_tag("div", attrs={"class": "wide"}))
        return str(soup)

    def _keep(self, png):
        name = hashlib.sha256(png).hexdigest()[:16] + ".png"
        file = self.figures / name
        if not file.exists():
            file.write_bytes(png)
        return name
