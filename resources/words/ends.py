#!/usr/bin/env python3
"""Make ends.bin, the order of the words of words.bin by how they end. README.md describes it.

  ends.py words.bin > ends.bin
"""
import struct, sys

LONGEST = 4


def ending(key):
    """The word's units from the last, behind a shorter word's first 0."""
    units = [unit for i in range(LONGEST) if (unit := key >> 16 * i & 0xFFFF)]
    return units + [0] * (LONGEST - len(units))


def main(path):
    with open(path, "rb") as f:
        words, _ = struct.unpack("<II", f.read(8))
        keys = struct.unpack(f"<{words}Q", f.read(8 * words))
    order = sorted(range(words), key=lambda word: ending(keys[word]))
    sys.stdout.buffer.write(struct.pack(f"<{words}I", *order))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
