#!/usr/bin/env python3
"""Make pairs.txt, the table of neighbouring characters, from libime's word model of Chinese.

  make.py lm_sc.arpa > pairs.txt

The model (lm_sc.arpa, in data/lm_sc.arpa-20220810.tar.xz of the Debian source package libime 1.0.16-1) gives the
probability of words and of words behind words; here it becomes that of characters behind characters, inside words and
across them. The value of a pair is the natural logarithm of how much more often the two stand together than their own
frequencies would have it. For most pairs it follows from how often the one ends a word and the other begins one, which
the table says of each character; pairs for which it does not, and which are common enough to meet, are listed.
"""
import collections, math, sys

KEPT = 200000                                            # pairs
LEVELS = (-0.7, 0.0, 0.4, 0.8, 1.4, 2.0, 2.7, 3.5)       # between the marks 1 to 9 of the table
STEP = 0.25                                              # of the letters for ends and beginnings: A is 0, B -0.25 …


def han(word):
    return all("\u4e00" <= c <= "\u9fff" for c in word)


def level_of(value):
    return 1 + sum(value >= low for low in LEVELS)


def read(path):
    """Sums of probabilities: of characters, of pairs as the model tells them, and of words' last and first characters
    for what it leaves to chance."""
    single, told = {}, collections.Counter()
    pairs, chars, ends, begins = (collections.Counter() for _ in range(4))
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
                p, word = 10 ** float(parts[0]), parts[1]
                single[word] = p
                for c in word:
                    chars[c] += p
                for a, b in zip(word, word[1:]):
                    pairs[a + b] += p
            elif section == 2 and len(parts) >= 3 and parts[1] in single and parts[2] in single:
                p = 10 ** float(parts[0])
                pairs[parts[1][-1] + parts[2][0]] += single[parts[1]] * p
                told[parts[1]] += p
    for word, p in single.items():
        ends[word[-1]] += p * max(0.0, 1 - told[word])
        begins[word[0]] += p
    return pairs, chars, ends, begins, sum(single.values())


def letter(share):
    return chr(ord("A") + min(20, round(-math.log(max(share, 1e-9)) / STEP)))


def main(path):
    pairs, chars, ends, begins, words = read(path)
    total = sum(chars.values())
    known = [c for c in chars if chars[c] / total > 1e-7]
    end = {c: letter(ends[c] / chars[c]) for c in known}
    begin = {c: letter(begins[c] / chars[c]) for c in known}
    base = math.log(total / words)
    guess = lambda a, b: base - STEP * (ord(end[a]) + ord(begin[b]) - 2 * ord("A"))
    found = []
    for pair, p in pairs.items():
        a, b = pair
        if a not in end or b not in end:
            continue
        p += ends[a] * begins[b] / words
        value = math.log(p * total / (chars[a] * chars[b]))
        off = abs(value - guess(a, b))
        if off >= 0.4:
            found.append((p * off, pair, level_of(value)))
    found.sort(reverse=True)
    table = collections.defaultdict(lambda: collections.defaultdict(list))
    for _, pair, level in found[:KEPT]:
        table[pair[0]][level].append(pair[1])
    print(f"={base:.3f}")
    for first in sorted(known):
        print(first + end[first] + begin[first]
              + "".join(str(level) + "".join(sorted(table[first][level])) for level in sorted(table[first])))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
