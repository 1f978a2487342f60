#include "app/cli/repairwork.h"

#include "app/cli/options.h"
#include "app/cli/repairoutcome.h"
#include "app/cli/terminal.h"

#include "core/export/articletext.h"
#include "core/store/pagestore.h"
#include "core/store/repairstore.h"
#include "ui/messages/repairtext.h"

#include <QFileInfo>
#include <QJsonObject>

namespace jianbao::cli {

using namespace Qt::StringLiterals;
using page::RepairKind;

namespace {

constexpr qsizetype shownWords = 16;

QString beginning(const QString &text, TextRange range)
{
    const QString words = printable(range.of(text).toString()).simplified();
    return words.size() > shownWords ? words.left(shownWords) + u'…' : words;
}

// What it says, in a few words: 浛洸镇老街… → 会呼吸的砖.
QString summary(const page::Repair &repair, const QString &text, const place::Gazetteer &gazetteer)
{
    const auto placeName = [&](const QString &code) {
        const place::Place *place = gazetteer.byCode(code);
        return place ? place->name : code;
    };
    const QString article = repair.article.isEmpty() ? QString() : beginning(text, repair.article);
    const QString words = repair.words.isEmpty() ? QString() : beginning(text, repair.words.first());
    switch (repair.kind) {
    case RepairKind::Split:
    case RepairKind::Join:
    case RepairKind::Break: return words;
    case RepairKind::Merge:
    case RepairKind::Move: return words + u" → "_s + article;
    case RepairKind::Role: return words + u" → "_s + page::roleName(repair.role);
    case RepairKind::Title: return article + u" → "_s + page::roleName(repair.role) + u' ' + repair.text;
    case RepairKind::Contributors: return article + u" → "_s + exporting::contributorLine(repair.contributors);
    case RepairKind::Date: return article + u" → "_s + repair.date.toString(Qt::ISODate);
    case RepairKind::Township:
        return article + u" → "_s + placeName(repair.townshipCode.isEmpty() ? repair.countyCode : repair.townshipCode);
    case RepairKind::Correct: return words + u" → "_s + repair.text;
    }
    return {};
}

QString state(const store::RepairRecord &record)
{
    if (record.undone)
        return Cli::tr("undone");
    const QString problem = ui::repairProblemText(record.problem);
    return problem.isEmpty() ? Cli::tr("in force") : problem;
}

QJsonValue rangeJson(TextRange range, const CodePoints &points)
{
    if (range.isEmpty())
        return {};
    const TextRange outside = points.fromUtf16(range);
    return QJsonObject{{u"start"_s, outside.start}, {u"end"_s, outside.end}};
}

QJsonObject jsonOf(const store::RepairRecord &record, const store::PageRecord &page)
{
    const page::Repair &repair = record.repair;
    const CodePoints points(page.text);
    QJsonObject json{{u"id"_s, record.id}, {u"page"_s, page.fileName},
                     {u"kind"_s, page::repairKindName(repair.kind)},
                     {u"article"_s, rangeJson(repair.article, points)},
                     {u"created"_s, record.created.toString(Qt::ISODate)}, {u"undone"_s, record.undone},
                     {u"problem"_s, record.problem == page::RepairProblem::None
                                        ? QJsonValue() : QJsonValue(page::repairProblemName(record.problem))}};
    QJsonArray words;
    for (const TextRange &range : repair.words)
        words.append(rangeJson(range, points));
    json.insert(u"words"_s, words);
    if (repair.kind == RepairKind::Move)
        json.insert(u"after"_s, rangeJson(repair.after, points));
    if (repair.kind == RepairKind::Role || repair.kind == RepairKind::Title)
        json.insert(u"role"_s, page::roleName(repair.role));
    if (repair.kind == RepairKind::Title || repair.kind == RepairKind::Correct)
        json.insert(u"text"_s, repair.text);
    if (repair.kind == RepairKind::Date)
        json.insert(u"date"_s, repair.date.toString(Qt::ISODate));
    if (repair.kind == RepairKind::Township) {
        json.insert(u"county"_s, repair.countyCode);
        json.insert(u"township"_s, repair.townshipCode);
    }
    if (repair.kind == RepairKind::Contributors) {
        QJsonArray people;
        for (const page::Contributor &person : repair.contributors)
            people.append(QJsonObject{{u"role"_s, person.role}, {u"name"_s, person.name}});
        json.insert(u"contributors"_s, people);
    }
    return json;
}

Result<Outcome> setUndone(const RepairOptions &options, const Desk &desk, bool undone)
{
    RepairId id = options.repair;
    if (id == 0) {
        const auto all = desk.library.repairs().all();
        if (!all)
            return failure(all);
        for (const store::RepairRecord &record : *all)
            id = record.undone ? id : record.id;
        if (id == 0)
            return failure(ErrorKind::NotFound, Cli::tr("last repair"), Cli::tr("there is none to take back"));
    }
    const auto there = desk.library.repairs().repair(id);
    if (!there && there.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::NotFound, Cli::tr("repair %1").arg(id));
    const auto outcome = desk.library.repairs().setUndone(id, undone, desk.gazetteer);
    if (!outcome)
        return failure(outcome);
    const QString done = undone ? Cli::tr("Took repair %1 back.") : Cli::tr("Made repair %1 again.");
    return outcomeOf(*outcome, Cli::tr("repair %1").arg(id), done.arg(id));
}

} // namespace

Result<Outcome> listRepairs(const RepairOptions &options, const Desk &desk)
{
    const auto records = desk.library.repairs().all();
    if (!records)
        return failure(records);
    const QString wanted = QFileInfo(QString::fromStdString(options.file)).fileName();
    QList<Row> rows;
    QJsonArray json;
    QHash<PageId, store::PageRecord> pages;
    for (const store::RepairRecord &record : *records) {
        if (!pages.contains(record.page)) {
            const auto page = desk.library.pages().page(record.page);
            if (!page)
                return failure(page);
            pages.insert(record.page, *page);
        }
        const store::PageRecord &page = pages[record.page];
        if (!wanted.isEmpty() && page.fileName != wanted)
            continue;
        rows.append({{QString::number(record.id), page.fileName, page::repairKindName(record.repair.kind),
                      summary(record.repair, page.text, desk.gazetteer), state(record)}, {}});
        json.append(jsonOf(record, page));
    }
    const QList<Column> columns{{u"id"_s, Cli::tr("No."), true}, {u"page"_s, Cli::tr("File")},
                                {u"kind"_s, Cli::tr("Repair")}, {u"what"_s, Cli::tr("What"), false, true},
                                {u"state"_s, Cli::tr("State")}};
    return Outcome{formatted(options.format, columns, rows, json), {}};
}

Result<Outcome> undoRepair(const RepairOptions &options, const Desk &desk)
{
    return setUndone(options, desk, true);
}

Result<Outcome> redoRepair(const RepairOptions &options, const Desk &desk)
{
    return setUndone(options, desk, false);
}

} // namespace jianbao::cli
