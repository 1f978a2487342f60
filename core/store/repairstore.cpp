#include "core/store/repairstore.h"

#include "core/store/connection.h"
#include "core/store/habitlessons.h"
#include "core/store/pagerewrite.h"
#include "core/store/pagestore.h"
#include "core/store/repairpayload.h"

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;

// Writes down which repairs of the page have no place; gives those that had one before.
Result<QList<RepairId>> noteProblems(Connection &connection, const QList<RepairRecord> &records,
                                     const QList<page::RepairProblem> &problems)
{
    QList<RepairId> idle;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const RepairRecord &record = records[i];
        const page::RepairProblem now = problems[i];
        if (now == record.problem)
            continue;
        if (record.problem == page::RepairProblem::None)
            idle.append(record.id);
        if (auto done = connection.run(u"UPDATE repairs SET problem = ? WHERE id = ?"_s,
                                       {page::repairProblemName(now), record.id}); !done)
            return failure(done);
    }
    return idle;
}

} // namespace

Result<RepairOutcome> RepairStore::add(PageId id, const page::Repair &repair, const place::Gazetteer &gazetteer)
{
    return m_connection.write([&]() -> Result<RepairOutcome> {
        auto sheet = read(id, gazetteer);
        if (!sheet)
            return failure(sheet);
        const page::Repaired before = sheet->repaired(gazetteer);
        sheet->records.append({0, id, repair, {}, false, {}});
        const page::Repaired after = sheet->repaired(gazetteer);
        RepairOutcome none;
        none.problem = after.problems.last();
        if (none.problem != page::RepairProblem::None ||
            (after.parse == before.parse && after.placedByPerson == before.placedByPerson))
            return none;
        const auto inserted = insertRepair(m_connection, id, repair);
        if (!inserted)
            return failure(inserted);
        sheet->records.last().id = *inserted;
        auto outcome = write(*sheet, after);
        if (outcome) {
            outcome->repair = *inserted;
            outcome->changed = true;
        }
        return outcome;
    });
}

Result<RepairOutcome> RepairStore::setUndone(RepairId id, bool undone, const place::Gazetteer &gazetteer)
{
    return m_connection.write([&]() -> Result<RepairOutcome> {
        const auto record = repair(id);
        if (!record)
            return failure(record);
        if (record->undone == undone)
            return RepairOutcome();
        if (auto done = m_connection.run(u"UPDATE repairs SET undone = ?, problem = '' WHERE id = ?"_s, {undone, id});
            !done)
            return failure(done);
        const auto sheet = read(record->page, gazetteer);
        if (!sheet)
            return failure(sheet);
        auto outcome = write(*sheet, sheet->repaired(gazetteer));
        if (outcome) {
            outcome->repair = id;
            outcome->changed = true;
        }
        return outcome;
    });
}

Result<RepairOutcome> RepairStore::reparse(PageId page, const place::Gazetteer &gazetteer)
{
    return m_connection.write([&]() -> Result<RepairOutcome> {
        const auto sheet = read(page, gazetteer, true);
        if (!sheet)
            return failure(sheet);
        const auto outcome = write(*sheet, sheet->repaired(gazetteer));
        if (!outcome)
            return outcome;
        if (auto done = m_connection.run(u"UPDATE articles SET confirmed = 0 WHERE id IN (%1)"_s
                                             .arg(idList(outcome->reshaped))); !done)
            return failure(done);
        return outcome;
    });
}

Result<RepairStore::Sheet> RepairStore::read(PageId id, const place::Gazetteer &gazetteer, bool learnAnew)
{
    const auto page = m_pages.page(id);
    if (!page)
        return failure(page);
    const auto records = ofPage(id);
    if (!records)
        return failure(records);
    page::HabitsOfPapers habits{{page->facts.paper, page->habits}};
    if (learnAnew) {
        const auto learnt = learnHabits(m_connection, LessonsOf{page->facts.paper, id});
        if (!learnt)
            return failure(learnt);
        habits = *learnt;
    }
    Sheet sheet{*page, *records, page::parsePage(page->text, page->facts, gazetteer, nullptr, habits)};
    sheet.records.removeIf([](const RepairRecord &record) { return record.undone; });
    return sheet;
}

page::Repaired RepairStore::Sheet::repaired(const place::Gazetteer &gazetteer) const
{
    QList<page::Repair> repairs;
    for (const RepairRecord &record : records)
        repairs.append(record.repair);
    return page::applyRepairs(page.text, parse, repairs, gazetteer);
}

Result<RepairOutcome> RepairStore::write(const Sheet &sheet, const page::Repaired &repaired)
{
    PageRecord page = sheet.page;
    if (page.facts != sheet.parse.facts) {
        if (auto done = m_pages.restoreFacts(page.id, sheet.parse.facts); !done)
            return failure(done);
        page.facts = sheet.parse.facts;
    }
    if (!m_collator)
        m_collator.emplace();
    const auto written = rewritePage(m_connection, page, repaired, *m_collator);
    if (!written)
        return failure(written);
    if (auto done = m_connection.run(u"UPDATE pages SET segmenter = ?, habits = ? WHERE id = ?"_s,
                                     {page::segmenterVersion, page::habitsToText(sheet.parse.habits), page.id}); !done)
        return failure(done);
    const auto idle = noteProblems(m_connection, sheet.records, repaired.problems);
    if (!idle)
        return failure(idle);
    RepairOutcome outcome;
    outcome.changed = !written->changed.isEmpty() || !written->ended.isEmpty() || !written->added.isEmpty();
    outcome.articles = written->articles;
    outcome.added = written->added;
    outcome.ended = written->ended;
    outcome.heirs = written->heirs;
    outcome.reshaped = written->changed;
    outcome.idle = *idle;
    return outcome;
}

Result<page::HabitsOfPapers> RepairStore::habits()
{
    return learnHabits(m_connection);
}

Result<RepairRecord> RepairStore::repair(RepairId id)
{
    const auto found = select(u"id = ?"_s, {id});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(ErrorKind::NotFound, QString::number(id));
    return found->first();
}

Result<QList<RepairRecord>> RepairStore::ofPage(PageId page)
{
    return select(u"page_id = ?"_s, {page});
}

Result<QList<RepairRecord>> RepairStore::all()
{
    return select(u"id > ?"_s, {0});
}

Result<QList<RepairRecord>> RepairStore::select(const QString &condition, const QVariantList &values)
{
    auto records = m_connection.list(
        u"SELECT id, page_id, kind, payload, created, undone, problem FROM repairs WHERE %1 ORDER BY id"_s
            .arg(condition), values, [](Statement &row) {
            RepairRecord record;
            record.id = row.take<RepairId>();
            record.page = row.take<PageId>();
            const auto kind = page::repairKindFromName(row.take<QString>());
            const QString payload = row.take<QString>();
            // A kind that only a newer program knows has no words here, and so no place on the page.
            record.repair = kind ? repairFromPayload(*kind, payload) : page::Repair();
            record.created = row.take<QDateTime>();
            record.undone = row.take<bool>();
            record.problem = page::repairProblemFromName(row.take<QString>());
            return record;
        });
    return records;
}

} // namespace jianbao::store
