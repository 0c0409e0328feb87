"""The Chromium that reads our pages in tests: the system's, or the program named by LABYRINTH_CHROMIUM."""

import os
import shutil

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
# Root's Chromium needs the first; the others keep it from asking its maker for anything.
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"]


def program():
    """Its path, or None where there is none."""
    named = os.environ.get("LABYRINTH_CHROMIUM")
    return shutil.which(named) if named else next(filter(None, map(shutil.which, BROWSERS)), None)
