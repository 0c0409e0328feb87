"""Reads the course as a proof-reader would: links, units, formulas, spelling, and no stored outputs.

It looks at every notebook and every page of text. A file's findings are printed one a line, with the
cell and what is wrong there. Words that the dictionary does not know stand in words.txt.

Usage: text.py [FILE ...]   (default: all notebooks and all pages)
"""

import json
import pathlib
import re
import sys

from spellchecker import SpellChecker

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("notebooks", "exercises", "solutions", "instructor")
SETUP = "%classpath ../kit/labyrinth.jar"

# "Quantity [unit]": SI, its multiples, and what the field measures in. A dash is a pure number.
UNITS = {
    "-", "%", "m", "mm", "µm", "nm", "1/m", "1/µm", "m²/s", "m²/m³", "µm²/s", "m²", "µm²", "m³", "µm³", "m/s",
    "s", "min", "h", "months", "years", "1/s", "mol", "mol/m²", "mol/m³", "mol/m²/s", "mol/m³/s", "A", "mA", "A/m²", "A/m³", "mA/cm²", "V", "mV",
    "S/m", "mS/cm", "Ω", "Ω m²", "Ω cm²", "K", "°C", "°", "kg", "kg/m³", "g", "g/cm³", "Pa", "kPa", "MPa", "J", "W", "C", "C/m³", "A h", "Ah",
    "W/kg", "W h/kg", "W h/L", "W h/m²", "1/h",
    "voxel", "voxels", "voxel faces", "pages", "steps", "cells", "intervals", "samples",
}
LABELLED = re.compile(r"\b(Charts\.xy|Charts\.line|Charts\.logLog|Claim\.near|Frames\.of)\(")
STRING = re.compile(r"\"((?:[^\"\\]|\\.)*)\"")
LINK = re.compile(r"(!?)\[([^\]]*)\]\(((?:[^()\s]|\([^()\s]*\))+)(?:\s+\"[^\"]*\")?\)")
DOI = re.compile(r"https://doi\.org/(10\.\d{4,9}/\S+)")
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


def source(cell):
    return "".join(cell["source"])


def without_code(text):
    return re.sub(r"`[^`\n]*`", " ", re.sub(r"```.*?(?:```|\Z)", " ", text, flags=re.S))


def links(text, folder):
    for picture, words, target in LINK.findall(without_code(text)):
        if picture and len(words.split()) < 3:
            yield f"a picture needs words for those who cannot see it: {target}"
        doi = DOI.fullmatch(target)
        if "doi.org" in target and not doi:
            yield f"not a DOI: {target}"
        if doi and words.startswith("doi:") and words != "doi:" + doi.group(1):
            yield f"the link says {words} and leads to {target}"
        if not re.match(r"(https?|mailto):|#", target):
            path = (folder / target.split("#")[0]).resolve()
            if not path.exists():
                yield f"leads nowhere: {target}"
        elif target.startswith("http://"):
            yield f"must be https: {target}"


def formulas(text):
    text = without_code(text).replace("\\$", "")
    blocks = re.split(r"(?<!\$)\$\$(?!\$)", text)
    if len(blocks) % 2 == 0:
        yield "a $$ that does not end"
        return
    for block in blocks[::2]:
        if block.count("$") % 2:
            yield "a $ that does not end: " + block[block.rindex("$"):][:40]
    for formula in blocks[1::2] + re.findall(r"\$([^$]+)\$", " ".join(blocks[::2])):
        bare = re.sub(r"\\[{}]", "", formula)
        if bare.count("{") != bare.count("}"):
            yield f"braces do not match: {formula.strip()[:60]}"


def arguments_of(code, start):
    """The arguments of the call whose opening parenthesis lies before start."""
    depth, quoted, found, begin = 1, False, [], start
    for at in range(start, len(code)):
        letter = code[at]
        if letter == '"' and code[at - 1] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
        if depth == 0 or depth == 1 and letter == "," and not quoted:
            found.append(code[begin:at].strip())
            begin = at + 1
        if depth == 0:
            break
    return found


def units(code):
    for call in LABELLED.finditer(code):
        given = arguments_of(code, call.end())
        for argument in given[1:3] if call.group(1).startswith("Charts") else given[:1]:
            strings = STRING.findall(argument) or re.findall(
                r"\b" + re.escape(argument) + r"\s*=\s*\"([^\"]*)\"", code)
            label = strings[-1] if strings else argument
            unit = re.search(r"\[([^\]]*)\]$", label)
            if not unit:
                yield f'"{label}" must end in its unit, [-] for a pure number'
            elif unit.group(1) not in UNITS and not unit.group(1).startswith("voxels of "):
                yield f'"{label}" has a unit that is not in the list of .ci/text.py'


def spelling(text, known, dictionary):
    text = without_code(text)
    text = re.sub(r"\$\$.*?\$\$", " ", text, flags=re.S)
    text = re.sub(r"\$[^$]*\$", " ", text)
    text = re.sub(r"\]\([^)]*\)", "] ", text)
    text = re.sub(r"https?://\S+|doi:\S+|<[^>]*>|\S*[\\/_]\S*|\S+\.(?:java|md|ipynb|csv|tif|txt|py|xml|json|png)\b", " ", text)
    seen = set()
    for word in WORD.findall(text):
        plain = word.replace("’", "'").removesuffix("'s").strip("'")
        # A name with a capital inside, and a letter or two, are symbols.
        if len(plain) < 3 or not plain[1:].islower() or not plain.replace("'", "").isalpha() or plain.lower() in seen:
            continue
        seen.add(plain.lower())
        if plain.lower() not in known and dictionary.unknown([plain.lower()]):
            yield f"not in the dictionary nor in .ci/words.txt: {word}"


def page_findings(text, folder, known, dictionary):
    yield from links(text, folder)
    yield from formulas(text)
    yield from spelling(text, known, dictionary)


def notebook_findings(path, known, dictionary):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    if source(code[0]).strip() != SETUP:
        yield "code cell 1", f"must be: {SETUP}"
    for number, cell in enumerate(cells, start=1):
        name = f"cell {number} ({cell.get('id', 'no id')})"
        if cell["cell_type"] == "markdown":
            for finding in page_findings(source(cell), path.parent, known, dictionary):
                yield name, finding
        elif cell["cell_type"] == "code":
            if cell.get("outputs") or cell.get("execution_count") is not None:
                yield name, "holds outputs: save it without"
            if cell is not code[0] and cell is not code[1] and re.search(r"^\s*import ", source(cell), re.M):
                yield name, "imports belong into the second code cell"
            for finding in units(source(cell)):
                yield name, finding


def findings(path, known, dictionary):
    if path.suffix == ".ipynb":
        yield from notebook_findings(path, known, dictionary)
    else:
        text = path.read_text(encoding="utf-8")
        # The student's page is the bundle's README: its links start from the root, as everybody's there.
        for finding in page_findings(text, path.parent, known, dictionary):
            yield "text", finding


def files():
    for folder in FOLDERS:
        yield from sorted((ROOT / folder).glob("*.ipynb"))
        yield from sorted((ROOT / folder).glob("**/*.md"))
    yield from sorted(ROOT.glob("*.md"))


def main(arguments):
    known = {
        word for line in (ROOT / ".ci" / "words.txt").read_text(encoding="utf-8").splitlines()
        for word in [line.split("#")[0].strip().lower()] if word}
    dictionary = SpellChecker(language="en")
    paths = [pathlib.Path(a).resolve() for a in arguments] or list(files())
    count = 0
    for path in paths:
        for place, finding in findings(path, known, dictionary):
            name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
            print(f"{name}, {place}: {finding}")
            count += 1
    print(f"Text: {len(paths)} files read, {count} findings")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
