#!/usr/bin/env python3
"""Writes hanzi.txt: the common reading of each Han character, from ICU's Han-Latin transliterator.

Needs uconv (Debian: icu-devtools), whose ICU is the one that is asked. README.md describes the form.
"""
import collections
import pathlib
import re
import subprocess
import unicodedata

BLOCKS = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF)]


def plain(reading):
    """Without tone marks; ü becomes v, as it is typed."""
    letters = unicodedata.normalize("NFD", reading)
    letters = re.sub("u([\u0300-\u0307\u0309-\u036f]*)\u0308", r"v\1", letters)
    return "".join(c for c in letters if not unicodedata.combining(c))


def main():
    characters = [chr(c) for first, last in BLOCKS for c in range(first, last + 1)]
    run = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin"],
                         input="\n".join(characters), capture_output=True, text=True, check=True)
    readings = collections.defaultdict(list)
    for character, reading in zip(characters, run.stdout.split("\n"), strict=True):
        reading = plain(reading)
        if re.fullmatch("[a-z]+", reading):
            readings[reading].append(character)
    lines = [reading + " " + "".join(readings[reading]) for reading in sorted(readings)]
    pathlib.Path(__file__).with_name("hanzi.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
