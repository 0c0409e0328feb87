"""Makes the course a site of plain files: readable from a disk, from a server, on a phone, on paper.

Chapters and exercises are run first (see execute.py) and become pages (see pages.py). Solutions are
not read. The formulas' renderer, KaTeX, is in target/katex, where Maven has put it; the library's
reference is javadoc's.

Usage: build.py [--out DIR]   (default: target/book)
"""

import argparse
import base64
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from execute import Stop, all_executed
from pages import Maker

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
CACHE = ROOT / ".lab" / "book"
LIBRARY = ROOT / "lib" / "src" / "main" / "java"
KATEX = ROOT / "target" / "katex" / "META-INF" / "resources" / "webjars" / "katex"
MARK = "search-index.js"


def empty_folder(out):
    """The place for the site. What is not a former site is not touched."""
    if out.exists() and any(out.iterdir()):
        if not (out / MARK).exists():
            raise Stop(f"{out} holds something that is not this book: name an empty folder with --out.")
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)


def classes():
    """Public types of the library by their names, with their page in the reference; names used twice are left out."""
    found = {}
    for file in LIBRARY.rglob("*.java"):
        if file.stem == "package-info" or not re.search(rf"^public .*\b{file.stem}\b", file.read_text(encoding="utf-8"), re.M):
            continue
        place = file.relative_to(LIBRARY).with_suffix(".html").as_posix()
        found[file.stem] = None if file.stem in found else place
    return {name: place for name, place in found.items() if place}


def reference():
    """The library's reference by javadoc, made again only if the library has changed; its folder."""
    sources = sorted(LIBRARY.rglob("*.java"))
    digest = hashlib.sha256(pathlib.Path(__file__).read_bytes())
    for file in sources:
        digest.update(file.read_bytes())
    folder = CACHE / f"api.{digest.hexdigest()[:16]}"
    if folder.exists():
        print("kept    the library's reference", flush=True)
        return folder
    start = time.monotonic()
    for old in CACHE.glob("api.*"):
        shutil.rmtree(old)
    draft = CACHE / "api.new"
    program = shutil.which("javadoc", path=os.path.join(os.environ.get("JAVA_HOME", ""), "bin")) or "javadoc"
    # The kit's jars, and the kernel's, which lies beside the Python that runs this.
    kernel = pathlib.Path(sys.prefix) / "share" / "jupyter" / "kernels" / "java"
    libraries = os.pathsep.join(str(jar) for jar in [*sorted((ROOT / "kit" / "lib").glob("*.jar")), *kernel.glob("**/*.jar")])
    made = subprocess.run(
        [program, "-quiet", "-Xdoclint:none", "-notimestamp", "-encoding", "UTF-8", "-docencoding", "UTF-8",
         "-charset", "UTF-8", "-locale", "en", "-nohelp", "-notree", "-nodeprecatedlist",
         "-windowtitle", "Labyrinth's library", "-doctitle", "Labyrinth's library",
         "-header", '<a href="{@docRoot}/../index.html">The course</a>',
         "-classpath", libraries, "-sourcepath", str(LIBRARY), "-subpackages", "org.labyrinth", "-d", str(draft)],
        capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
    if made.returncode != 0:
        raise Stop(f"javadoc could not make the library's reference: {made.stderr.strip()[-500:]}")
    draft.rename(folder)
    print(f"made    {'the library’s reference':52} {time.monotonic() - start:5.1f} s", flush=True)
    return folder


def copy_katex(assets):
    """KaTeX in two files. Its fonts go into the style sheet: some browsers refuse fonts that lie on a disk."""
    version = next(iter(sorted(KATEX.glob("*/dist"))), None)
    if version is None:
        raise Stop("target/katex is missing: `java Lab.java book` puts it there.")
    css = (version / "katex.min.css").read_text(encoding="utf-8")

    def embedded(match):
        font = (version / match.group(1)).read_bytes()
        return f"src:url(data:font/woff2;base64,{base64.b64encode(font).decode()}) format(\"woff2\")"
    css = re.sub(r"src:url\((fonts/[^)]*\.woff2)\) format\(\"woff2\"\)(?:,url\([^)]*\) format\(\"\w+\"\))*", embedded, css)
    licence = (version.parent / "LICENSE").read_text(encoding="utf-8").strip()
    script = (version / "katex.min.js").read_text(encoding="utf-8")
    (assets / "katex.css").write_text(f"/*\n{licence}\n*/\n{css}", encoding="utf-8")
    (assets / "katex.js").write_text(f"/*\n{licence}\n*/\n{script}", encoding="utf-8")


def search_index(pages):
    """What the search looks through. A script, because a page on a disk may not read a file of data."""
    entries = [
        {"page": page.address, "title": page.title, "anchor": section.anchor,
         "heading": section.heading, "text": " ".join(filter(None, section.words))}
        for page in pages for section in page.sections]
    return "window.searchIndex = " + json.dumps(entries, ensure_ascii=False, separators=(",", ":")) + ";\n"


def write_site(out, chapters, exercises):
    figures, assets = out / "figures", out / "assets"
    figures.mkdir()
    assets.mkdir()
    maker = Maker(figures, classes())
    read = [[maker.page(notebook, f"{path.parent.name}/{path.stem}.html") for path, notebook in group]
            for group in (chapters, exercises)]
    data = maker.text((ROOT / "notebooks" / "data" / "README.md").read_text(encoding="utf-8"), "notebooks/data/README.html")
    templates = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    numbers = {page.address: page.title.split("·")[0].split()[-1] for group in read for page in group}
    every = [page for group in read for page in group] + [data]

    def write(template, address, **values):
        target = out / address
        target.parent.mkdir(parents=True, exist_ok=True)
        html = templates.get_template(template).render(
            up="../" * address.count("/"), address=address, chapters=read[0], exercises=read[1], **values)
        target.write_text(html, encoding="utf-8")

    write("index.html", "index.html", page=None)
    for group, other in ((read[0], read[1]), (read[1], read[0])):
        for at, page in enumerate(group):
            partner = next((p for p in other if numbers[p.address] == numbers[page.address]), None)
            write("page.html", page.address, page=page, partner=partner,
                  previous=group[at - 1] if at else None, following=group[at + 1] if at + 1 < len(group) else None)
    write("page.html", data.address, page=data, partner=None, previous=None, following=None)
    (out / "notebooks" / "images").mkdir()
    shutil.copy(ROOT / "notebooks" / "images" / "labyrinth.png", out / "notebooks" / "images")
    for name in ("site.css", "site.js"):
        shutil.copy(HERE / name, assets)
    copy_katex(assets)
    (out / MARK).write_text(search_index(every), encoding="utf-8")
    return len(every) + 1


def main(arguments):
    parser = argparse.ArgumentParser(prog="java Lab.java book", description="Makes the executed course a site of plain files.")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "target" / "book", metavar="DIR", help="where to (default: target/book)")
    out = parser.parse_args(arguments).out.resolve()
    start = time.monotonic()
    paths = [sorted((ROOT / folder).glob("[0-9]*.ipynb")) for folder in ("notebooks", "exercises")]
    notebooks = all_executed(paths[0] + paths[1], CACHE, ROOT)
    api = reference()
    empty_folder(out)
    chapters = list(zip(paths[0], notebooks[:len(paths[0])]))
    count = write_site(out, chapters, list(zip(paths[1], notebooks[len(paths[0]):])))
    shutil.copytree(api, out / "api")
    size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file()) / 1e6
    print(f"Book: {count} pages and the reference, {size:.0f} MB, {time.monotonic() - start:.0f} s: {out / 'index.html'}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        print(stop, file=sys.stderr, flush=True)
        # All kernels have ended; nbclient's own farewell would print a trace for one that never started.
        os._exit(2)
