"""Makes what a release consists of, in target/release/, and says what it made.

1. labyrinth-VERSION-kit.zip: the kit's jars, for notebooks and the command line.
2. labyrinth-VERSION-course.zip: what students get (`java Lab.java release`).
3. labyrinth-VERSION-book.zip: the book (`java Lab.java book`).
4. labyrinth-VERSION-sources.tar.gz: the commit, by `git archive`.
5. SHA256SUMS.

The tree must be clean, and the version no SNAPSHOT. Files in the zips are sorted and dated as the
commit, so that the same commit and JDK make the same bytes. It publishes nothing: look at what it
made, tag the commit, and hand the files out.

Usage: release.py [VERSION]   (default: the version in pom.xml)
"""

import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "target" / "release"


class Stop(Exception):
    """A sentence for who releases."""


def git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def lab(*arguments):
    print("java Lab.java", *arguments, flush=True)
    if subprocess.run(["java", "Lab.java", *arguments], cwd=ROOT, check=False).returncode != 0:
        raise Stop(f"java Lab.java {arguments[0]} failed")


def version_of_pom():
    return re.search(r"<artifactId>labyrinth</artifactId>\s*<version>([^<]+)</version>", (ROOT / "pom.xml").read_text(encoding="utf-8")).group(1)


def checked_version(arguments):
    if git("status", "--porcelain"):
        raise Stop("the tree must be clean: commit or stash what `git status` shows")
    version = arguments[0] if arguments else version_of_pom()
    if version.endswith("-SNAPSHOT"):
        raise Stop(f"version = {version} must be no SNAPSHOT: set it in pom.xml, or name one")
    if not re.fullmatch(r"\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?", version):
        raise Stop(f"version = {version} must be MAJOR.MINOR.PATCH")
    if f"## [{version}]" not in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"):
        raise Stop(f"CHANGELOG.md must have a section for version {version}")
    if f"\nversion: {version}\n" not in (ROOT / "CITATION.cff").read_text(encoding="utf-8"):
        raise Stop(f"CITATION.cff must name version {version}")
    return version


def zipped(folder, archive, date):
    """All files of a folder, under the archive's name, in one order and with one date."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            entry = zipfile.ZipInfo(f"{archive.stem}/{path.relative_to(folder).as_posix()}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100644 | (path.stat().st_mode & 0o111)) << 16
            target.writestr(entry, path.read_bytes())


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main(arguments):
    name = f"labyrinth-{checked_version(arguments)}"
    date = time.gmtime(int(git("log", "-1", "--format=%ct")))[:6]
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    for part, command in (("course", "release"), ("book", "book")):  # each builds the kit, too
        folder = OUT / part
        lab(command, "--out", str(folder))
        zipped(folder, OUT / f"{name}-{part}.zip", date)
        shutil.rmtree(folder)
    zipped(ROOT / "kit", OUT / f"{name}-kit.zip", date)
    git("archive", "--format=tar.gz", f"--prefix={name}/", "-o", str(OUT / f"{name}-sources.tar.gz"), "HEAD")
    files = sorted(path for path in OUT.iterdir() if path.is_file())
    sums = [f"{digest(path)}  {path.name}" for path in files]
    (OUT / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf-8")
    print(f"{os.path.relpath(OUT)}, from commit {git('rev-parse', '--short', 'HEAD')}:")
    for path in files:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        print(f"release: {stop}", file=sys.stderr)
        sys.exit(2)
