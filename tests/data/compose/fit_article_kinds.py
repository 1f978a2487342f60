#!/usr/bin/env python3
"""Fit the weights of core/page/articlekind.cpp that tell features and opinions from news.

  fit_article_kinds.py PROGRAM DIR...           how many kinds are told right now, and the table fitted to these pages
  fit_article_kinds.py PROGRAM --measure DIR... only how many are told right

Of every article whose headline was found right and that is no photo item, the trace says what is measured; softmax
regression with a ridge fits what each measure says for each kind, against news. Fit on the building half only. Needs numpy.
"""
import argparse, pathlib

import numpy as np

import calibrate

KINDS = ["news", "feature", "opinion"]
RIDGE = .001
STEPS = 6000


def examples(program, folders):
    """(measures, kind found, kind) of each article."""
    for folder in folders:
        for gold in sorted(folder.glob("*.gold.tsv")):
            page = calibrate.Page(program, gold)
            kinds = {calibrate.titles(a): a["kind"] for a in page.gold["articles"]}
            for article, traced in zip(page.parse["articles"], page.parse["trace"]["articles"]):
                kind = kinds.get(calibrate.titles(article))
                if kind in KINDS and article["kind"] in KINDS:
                    yield traced["measures"], article["kind"], kind


def fit(rows, kinds):
    scale = rows.std(0)
    scale[scale == 0] = 1
    scaled, wanted, weights = rows / scale, np.eye(len(KINDS))[kinds], np.zeros((rows.shape[1], len(KINDS)))
    for _ in range(STEPS):
        share = np.exp(scaled @ weights)
        share /= share.sum(1, keepdims=True)
        weights -= scaled.T @ (share - wanted) / len(kinds) + RIDGE * weights
    return (weights - weights[:, :1]) / scale[:, None]


def report(what, right, found):
    table = np.zeros((len(KINDS), len(KINDS)), int)
    np.add.at(table, (right, found), 1)
    print(f"{what}: {np.trace(table)} of {table.sum()} right")
    for kind, row in zip(KINDS, table):
        print(f"  {kind:8} told", ", ".join(f"{n} {k}" for n, k in zip(row, KINDS)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--measure", action="store_true")
    arguments = parser.parse_args()
    found = list(examples(arguments.program, arguments.folders))
    names = [name for name in found[0][0]]
    rows = np.array([[measures[name] for name in names] for measures, _, _ in found])
    right = np.array([KINDS.index(kind) for _, _, kind in found])
    report("now", right, np.array([KINDS.index(kind) for _, kind, _ in found]))
    if arguments.measure:
        return
    weights = fit(rows, right)
    report("fitted", right, (rows @ weights).argmax(1))
    for name, row in zip(names, weights):
        print(f"    {{u\"{name}\", {row[1]:.2f}, {row[2]:.2f}}},")


main()
