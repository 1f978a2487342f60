#!/usr/bin/env python3
"""Make words.bin, the words of Chinese and how they follow each other, from libime's model.

  make.py lm_sc.arpa > words.bin

The model (lm_sc.arpa, in data/lm_sc.arpa-20220810.tar.xz of the Debian source package libime 1.0.16-1) gives the
probability of words and of words behind words. Kept are the words of up to four characters, and of the pairs those that
say the most beyond what their words alone say. The file, all numbers little-endian:

  quint32  words, pairs
  quint64  per word, ascending: its UTF-16 units, the first the highest, 0 behind a shorter word's last
  quint8   per word: -ln(probability) * 16
  quint8   per word: -ln(what the word's pairs leave to chance) * 16
  quint32  per word and one more: the number of its first pair
  3 bytes  per pair, ascending by word: the second word's number * 64 + -ln(probability behind the first) * 4
"""
import collections, math, struct, sys

LONGEST = 4
KEPT = 1200000      # pairs
FINE, COARSE = 16, 4


def han(word):
    return len(word) <= LONGEST and all("\u4e00" <= c <= "\u9fff" for c in word)


def read(path):
    """Words with their probability and what they leave to chance, and pairs with theirs."""
    single, chance, pairs = {}, {}, {}
    section = 0
    with open(path, encoding="utf-8") as f:
        for row in f:
            if row.startswith("\\"):
                section = int(row[1]) if row[1].isdigit() else 0
                if section == 3:
                    break
                continue
            parts = row.split()
            if section == 1 and len(parts) == 3 and han(parts[1]):
                single[parts[1]], chance[parts[1]] = 10 ** float(parts[0]), 10 ** float(parts[2])
            elif section == 2 and len(parts) >= 3 and parts[1] in single and parts[2] in single:
                pairs[parts[1], parts[2]] = 10 ** float(parts[0])
    return single, chance, pairs


def key_of(word):
    return sum(ord(c) << (16 * (LONGEST - 1 - i)) for i, c in enumerate(word))


def cost(p, unit, most):
    return max(0, min(most, round(-math.log(p) * unit)))


def main(path):
    single, chance, pairs = read(path)
    tells = lambda a, b: single[a] * pairs[a, b] * abs(math.log(pairs[a, b] / (single[b] * chance[a])))
    kept = sorted(pairs, key=lambda pair: -tells(*pair))[:KEPT]
    words = sorted(single, key=key_of)
    number = {word: i for i, word in enumerate(words)}
    behind = collections.defaultdict(list)
    for a, b in kept:
        behind[number[a]].append(number[b] << 6 | cost(pairs[a, b], COARSE, 63))
    out = sys.stdout.buffer
    out.write(struct.pack("<II", len(words), len(kept)))
    out.write(struct.pack(f"<{len(words)}Q", *map(key_of, words)))
    out.write(bytes(cost(single[w], FINE, 255) for w in words))
    out.write(bytes(cost(chance[w], FINE, 255) for w in words))
    firsts, count = [], 0
    for i in range(len(words) + 1):
        firsts.append(count)
        count += len(behind[i])
    out.write(struct.pack(f"<{len(firsts)}I", *firsts))
    for i in range(len(words)):
        for pair in sorted(behind[i]):
            out.write(pair.to_bytes(3, "little"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
