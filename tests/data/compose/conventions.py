#!/usr/bin/env python3
"""Measure how many of the ways in which papers print what ../conventions lists are read.

  conventions.py PROGRAM [LIST...] [-v]     PROGRAM is jianbao-cli; LIST: names, photos, ... (default: all)

../conventions holds the lists: each entry is what one paper does. For each a page is composed of the building articles
with the entry's lines among them, in one of three layouts, the same at every run, and parsed; an item is right where the
page says of it what the list says:

  names      who is credited, with which role   {R1} a reporter, {C1} a correspondent, {A1} an author, {P1} who took pictures
  photos     headline, captions and who is credited; the role of a photo's credit is left open
  titles     kicker, headline and subheadline together, names of columns apart
  furniture  headlines, paragraphs and people of the four articles around it
  bodies     headline, paragraphs, crossheads and people
  openings   headline, paragraphs, people and dateline
  briefs     headline, paragraphs and people of each small piece
  towns      township and townships mentioned

-v lists what is wrong.
"""
import collections, functools, json, pathlib, random, re, subprocess, sys, tempfile, zlib

import compose

LISTS = pathlib.Path(__file__).resolve().parent.parent / "conventions"
PEOPLE = "高远 韩梅 陶小满 于桂芳 周敏 何涛 李雪芹 宋立新 丁海燕 潘长江 吕思远 魏国平".split()
HEAD = ["清江周刊　第2版", "2022年6月7日　星期二", ""]
GAZETTEER = LISTS.parent.parent.parent / "resources" / "gazetteer" / "places.txt"


@functools.cache
def codes():
    """province/city/county/town -> code, by the gazetteer's file (its form: resources/gazetteer/README.md)."""
    found, path, code = {}, [], []
    for line in GAZETTEER.read_text(encoding="utf-8").splitlines()[1:]:
        level = len(line) - len(line.lstrip(" "))
        digits = 3 if level == 3 else 2
        path[level:], code[level:] = [line[level + digits:]], [line[level:level + digits]]
        found["/".join(path)] = "".join(code)
    return found


def squeeze(text):
    return re.sub(r"\s", "", text or "").replace("•", "·").replace("‧", "·").replace("・", "·")


def reports():
    """(headline, paragraphs, place) of plain news reports of the test articles that have a place, in their order."""
    found = []
    for article in compose.load().values():
        plain = article.kind == article.form == "news" and not article.kicker and not article.sub
        whole = 2 <= len(article.units) <= 5 and all(role == "body" for role, _ in article.units)
        if plain and whole and article.head and article.place != "-":
            found.append(("　".join(article.head), [text for _, text in article.units], article.place.split()))
    return found


TITLES = ("kicker", "headline", "subheadline")


class Page:
    """A page in one of three layouts, by the entry's name."""

    def __init__(self, name, articles):
        self.random = random.Random(zlib.crc32(name.encode()))
        self.layout = self.random.choice(["indent", "blank", "both"])
        self.width = self.random.choice([16, 18, 20, 24])
        self.articles = self.random.sample(articles, 10)
        self.lines = list(HEAD)

    def blank(self):
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def name(self):
        return self.random.choice(PEOPLE)

    def headline(self, text):
        self.lines += compose.wrap(text, max(self.width, 20)) + [""]

    def body(self, paragraphs):
        indent = 0 if self.layout == "blank" else 2
        for paragraph in paragraphs:
            lines = compose.wrap(paragraph, self.width, float(indent))
            self.lines += ["　" * indent + lines[0]] + lines[1:]
            if self.layout != "indent":
                self.lines.append("")

    def blocks(self, blocks, tight=False):
        """Lines with their roles, in their order; tight: no blank line below titles."""
        before = None
        for role, text in blocks:
            title = role in TITLES
            if (before in TITLES and not title and not tight) or (before == "verse") != (role == "verse"):
                self.blank()
            if role == "body" and "\n" not in text:
                self.body([text])
            else:
                self.lines += ("　　" + text if self.layout == "indent" and role in ("crosshead", "verse") else text).split("\n")
                if self.layout != "indent" and not title and role != "verse":
                    self.blank()
            before = role
        self.blank()

    def report(self, number):
        """An article of the page's own; gives what must be found of it."""
        headline, paragraphs, _ = self.articles[number]
        name = self.name()
        paragraphs = [f"本报讯（记者 {name}）" + paragraphs[0]] + paragraphs[1:]
        self.headline(headline)
        self.body(paragraphs)
        self.blank()
        return {"titles": headline, "paragraphs": paragraphs, "people": [("记者", name)]}


def names(page, entry):
    items = []
    for number, (headline, paragraphs, place) in enumerate(page.articles):
        variant = entry["variants"][number % len(entry["variants"])]
        values = dict(zip("R1 R2 R3 C1 C2 C3 A1 A2 A3 P1".split(), page.random.sample(PEOPLE, 10)))
        values |= {"date": "6月6日", "day": "6日", "paper": "清江周刊", "unit": "县农业农村局", "town": place[-1],
                   "county": compose.short(place[0]), "county_full": place[0]}
        fill = lambda text: re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), text)
        lines = lambda slot: [fill(line) for line in ([slot] if isinstance(slot, str) else slot or [])]
        page.lines += lines(variant.get("above_title"))
        page.headline(headline)
        page.lines += lines(variant.get("below_title"))
        paragraphs = list(paragraphs)
        paragraphs[0] = fill(variant.get("head", "")) + paragraphs[0]
        paragraphs[-1] += fill(variant.get("tail", ""))
        page.body(paragraphs)
        if variant.get("below"):
            while not page.lines[-1]:
                page.lines.pop()
            page.lines += lines(variant["below"])
        page.blank()
        people = [(role, name[1:] if name[0] == "=" else values[name]) for role, name in variant["people"]]
        items.append({"titles": headline, "people": people})
    return items


def photos(page, entry):
    items = []
    for number, item in enumerate(entry["items"]):
        page.report(2 * number)
        page.report(2 * number + 1)
        before = None
        for role, text in item["lines"]:
            if before and (role in ("headline", "banner", "kicker") or before in ("headline", "banner", "kicker")):
                page.blank()
            page.lines += compose.wrap(text, item["wrap"] if role == "caption" else 30)
            before = role
        page.blank()
        titles = [text for role, text in item["lines"] if role in TITLES]
        captions = [text for role, text in item["lines"] if role == "caption"]
        items.append({"titles": "".join(titles), "paragraphs": captions, "names": [name for _, name in item["people"]]})
    page.report(4)
    return items


def titles(page, entry):
    items = []
    for number, item in enumerate(entry["items"]):
        before = None
        for role, text in item["lines"]:
            if before and before != role:
                page.blank()
            page.lines.append(text)
            before = role
        page.blank()
        lead = f"本报讯（记者 {page.name()}）" + item["lead"]
        page.body([lead] + page.articles[number][1][1:])
        page.blank()
        printed = [text for role, text in item["lines"] if role in TITLES]
        items.append({"titles": "".join(printed), "lead": lead})
    return items


def furniture(page, entry):
    def stand():
        page.lines.extend(entry["lines"])
        page.blank()

    if entry["where"] == "top":
        own = entry["kind"] == "masthead"
        page.lines = entry["lines"] + [""] + ([] if own else HEAD)
    items = [page.report(0), page.report(1)]
    if entry["where"] == "between":
        stand()
    items += [page.report(2), page.report(3)]
    if entry["where"] == "bottom":
        stand()
    return items


def bodies(page, entry):
    items = []
    for number, item in enumerate(entry["items"]):
        page.report(2 * number)
        page.blocks([("headline", item["headline"]), *item["blocks"]])
        items.append({"titles": item["headline"], "people": item["people"],
                      "paragraphs": [text for role, text in item["blocks"] if role in ("body", "verse")],
                      "crossheads": [text for role, text in item["blocks"] if role == "crosshead"]})
    page.report(9)
    return items


def openings(page, entry):
    items = []
    for number, item in enumerate(entry["items"]):
        page.blocks([("headline", item["headline"]), *item["lines"]])
        items.append({"titles": item["headline"], "people": item["people"], "dateline": item["dateline"] or "",
                      "paragraphs": [text for role, text in item["lines"] if role == "body"]})
        page.report(number)
    return items


def briefs(page, entry):
    page.report(0)
    page.lines += entry["column"] + [""] * bool(entry["column"])
    items = []
    for item in entry["items"]:
        page.blocks(item["lines"], tight=page.layout == "indent")
        items.append({"titles": "".join(text for role, text in item["lines"] if role in TITLES), "people": item["people"],
                      "paragraphs": [text for role, text in item["lines"] if role == "body"]})
    page.lines += entry["closing"] + [""] * bool(entry["closing"])
    page.report(1)
    return items


def towns(page, entry):
    (item,) = entry["items"]
    page.lines = [item["paper"] + "　第2版", *HEAD[1:]]
    titles = [block for block in item["blocks"] if block[0] == "kicker"] + [("headline", item["headline"])]
    page.blocks(titles + [block for block in item["blocks"] if block[0] != "kicker"])
    return [{"township": item["township"], "mentions": item["mentions"]}]


def is_right(item, article, text):
    """Whether an article found on the page says all that is known of an item."""
    people = [(person["role"], squeeze(person["name"])) for person in article["contributors"]]
    crossheads = [squeeze(text[block["start"]:block["end"]]) for block in article["blocks"] if block["role"] == "crosshead"]
    paragraphs = [squeeze(paragraph) for paragraph in article["paragraphs"]]
    found = {"titles": squeeze("".join(article.get(key) or "" for key in ("kicker", "headline", "subheadline"))),
             "people": sorted(people), "names": sorted(name for _, name in people), "paragraphs": paragraphs,
             "lead": paragraphs[0] if paragraphs else "", "crossheads": crossheads, "dateline": article["dateline"],
             "township": (article["township"] or {}).get("code"),
             "mentions": sorted(place["code"] for place in article["mentions"])}
    return all(found[key] == told for key, told in item.items())


def told(item):
    """What is known of an item, in the form in which is_right() compares."""
    places = codes()
    forms = {"titles": squeeze, "lead": squeeze, "township": lambda path: path and places[path],
             "mentions": lambda paths: sorted(places[path] for path in paths),
             "people": lambda people: sorted((role, squeeze(name)) for role, name in people),
             "names": lambda names: sorted(map(squeeze, names)),
             "paragraphs": lambda texts: [squeeze(text) for text in texts],
             "crossheads": lambda texts: [squeeze(text) for text in texts]}
    return {key: forms.get(key, lambda value: value)(value) for key, value in item.items()}


def measure(program, which, verbose, folder):
    articles = reports()
    right = collections.Counter()
    for entry in json.loads((LISTS / f"{which}.json").read_text(encoding="utf-8")):
        page = Page(entry["id"], articles)
        items = globals()[which](page, entry)
        path = folder / "page.txt"
        text = "\n".join(page.lines) + "\n"
        path.write_text(text, encoding="utf-8")
        run = subprocess.run([program, "parse", "--format", "json", str(path)], capture_output=True, check=True)
        found = json.loads(run.stdout)["articles"]
        for item in items:
            good = any(is_right(told(item), article, text) for article in found)
            right[good] += 1
            if verbose and not good:
                print(f"  {entry['id']}: {item}")
    total = right[True] + right[False]
    print(f"{which:10} {right[True]:5} of {total:5} right  {right[True] / total:.3f}")


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    if not arguments:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        for which in arguments[1:] or sorted(path.stem for path in LISTS.glob("*.json")):
            measure(arguments[0], which, "-v" in sys.argv, pathlib.Path(folder))


main()
