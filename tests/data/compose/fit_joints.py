#!/usr/bin/env python3
"""Fit the weights of core/page/jointvalues.cpp to which text goes on with which.

  fit_joints.py PROGRAM DIR...      DIR: pages that vary.py composed from the building half, with their gold files

Of every two texts of a page that stand near each other the trace says what is measured. Two choices are fitted at once:
of each text, which of those before it goes on with it, or none; and of each, with which it goes on. Reported is how
likely the right choices are, by the weights of all and, on articles held out, by those of the others. Needs numpy.
"""
import argparse, collections, pathlib, re

import numpy as np

import calibrate


def squeeze(text):
    return re.sub(r"[\s\uf020-\uf0ff]", "", text)


def predecessors(page, text):
    """Line of a text: the line that it goes on from, None at a paragraph's beginning; lines that cannot be told are left out."""
    lines = text.lstrip("\ufeff").split("\n")
    own = collections.defaultdict(list)
    for line, (article, role, _) in sorted(page.rows.items()):
        if article > 0 and role in ("body", "caption"):
            own[article].append(line)
    found = {}
    for gold in page.gold["articles"]:
        paragraphs = [squeeze(p) for p in gold["body_paragraphs"]]
        whole, starts, at = "".join(paragraphs), set(), 0
        for paragraph in paragraphs:
            starts.add(at)
            at += len(paragraph)
        free, at, before = own[gold["article"]], 0, None
        while free:
            here = [n for n in free if whole.startswith(squeeze(lines[n - 1]), at)]
            if not here:
                break
            line = max(here, key=lambda n: (len(squeeze(lines[n - 1])), n > (before or 0), -n))
            found[line] = None if at in starts else before
            free.remove(line)
            before, at = line, at + len(squeeze(lines[line - 1]))
    return found


def examples(program, folders):
    """(measures, right, first, second, article) of each two texts."""
    for folder in folders:
        for gold in sorted(folder.glob("*.gold.tsv")):
            page = calibrate.Page(program, gold)
            base = str(gold)[: -len(".gold.tsv")]
            encoding = page.gold.get("encoding", "UTF-8")
            text = pathlib.Path(base + ".txt").read_bytes().decode("utf-16-le" if encoding == "UTF-16LE" else encoding)
            before = predecessors(page, text)
            headlines = {a["article"]: a["headline"] for a in page.gold["articles"]}
            verse = {a["article"] for a in page.gold["articles"]
                     if len(a["body_paragraphs"]) > 4 and max(map(len, a["body_paragraphs"])) < 20}
            trace = page.parse["trace"]

            def line_of(piece, end):
                return page.lines(trace["lines"][trace["pieces"][piece]["lines"][end]])

            for joint in trace["joints"]:
                first, second = line_of(joint["pieces"][0], 1), line_of(joint["pieces"][1], 0)
                if not first or not second or first[0] not in before or second[0] not in before:
                    continue
                article = page.rows[second[0]][0]
                if article in verse:
                    continue
                right = before[second[0]] == first[0]
                yield joint["measures"], right, (base, first[0]), (base, second[0]), headlines[article]


def numbered(keys):
    known = {}
    return np.array([known.setdefault(key, len(known)) for key in keys]), known


class Choices:
    """Who is chosen among some; not to choose has the utility 0."""

    def __init__(self, rows, right, firsts, seconds):
        self.rows, self.right = rows, right
        self.sides = [(numbers, len(known)) for numbers, known in map(numbered, (firsts, seconds))]

    def fit(self, ridge=1.0):
        rows = np.hstack([self.rows, np.ones((len(self.rows), 1))])
        weights, hold = np.zeros(rows.shape[1]), np.full(rows.shape[1], ridge)
        for _ in range(40):
            strength = np.exp(np.clip(rows @ weights, -30, 30))
            slope, curve = -hold * weights, np.diag(hold)
            for numbers, count in self.sides:
                share = strength / (1 + np.bincount(numbers, strength, count))[numbers]
                slope += rows.T @ (self.right - share)
                shared = rows * share[:, None]
                sums = np.zeros((count, rows.shape[1]))
                np.add.at(sums, numbers, shared)
                curve += shared.T @ rows - sums.T @ sums
            step = np.linalg.solve(curve, slope)
            weights += step * min(1, 5 / abs(step).max())
            if abs(step).max() < 1e-4:
                break
        return weights

    def likelihood(self, weights):
        utility = np.clip(self.rows @ weights[:-1] + weights[-1], -30, 30)
        strength = np.exp(utility)
        return sum((self.right * utility).sum() - np.log1p(np.bincount(numbers, strength, count)).sum()
                   for numbers, count in self.sides)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("dirs", nargs="+", type=pathlib.Path)
    args = parser.parse_args()
    found = list(examples(args.program, args.dirs))
    names = sorted({name for measures, *_ in found for name in measures})
    rows = np.array([[measures.get(name, 0) for name in names] for measures, *_ in found])
    right = np.array([each[1] for each in found], float)
    firsts, seconds = [each[2] for each in found], [each[3] for each in found]

    def choices(which):
        at = np.flatnonzero(which)
        return Choices(rows[at], right[at], [firsts[i] for i in at], [seconds[i] for i in at])

    fold, _ = numbered([each[4] for each in found])
    held = sum(choices(fold % 5 == k).likelihood(choices(fold % 5 != k).fit()) for k in range(5))
    everything = choices(np.ones(len(found), bool))
    weights = everything.fit()
    print(f"{len(found)} pairs, {int(right.sum())} go on; log likelihood {everything.likelihood(weights):.0f}, held out {held:.0f}")
    print(f"base {6 - weights[-1]:.2f}  (JointCosts::leftOpen less what speaks for any two)")
    for name, weight in zip(names, weights):
        print(f"{name:18} {-weight:6.2f}")


if __name__ == "__main__":
    main()
