#!/usr/bin/env python3
"""Writes simplified.txt: the simplified form of each traditional character, from ICU's Traditional-Simplified (which
changes none beyond the basic plane).

Needs uconv (Debian: icu-devtools), whose ICU is the one that is asked. README.md describes the form.
"""
import pathlib
import subprocess

LINE_ENDS = "\x85\u2028\u2029"


def main():
    characters = [chr(c) for c in range(0x80, 0x10000) if not 0xD800 <= c < 0xE000 and chr(c) not in LINE_ENDS]
    run = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Traditional-Simplified"],
                         input="\n".join(characters), capture_output=True, text=True, check=True)
    lines = [character + simplified for character, simplified in zip(characters, run.stdout.split("\n"), strict=True)
             if simplified != character and len(simplified) == 1]
    pathlib.Path(__file__).with_name("simplified.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
