#include "core/store/habitlessons.h"

#include "core/page/lines.h"
#include "core/store/blocks.h"
#include "core/store/connection.h"
#include "core/store/repairpayload.h"

#include <QSet>

namespace jianbao::store {

namespace {

using namespace Qt::StringLiterals;
using page::RepairKind;

constexpr qsizetype mostLines = 4; // of words that a person put aside: a longer text does not recur

struct Decision {
    PageId page = 0;
    QString paper;
    page::Repair repair;
    QString text; // of the page
};

class Lessons
{
public:
    Lessons(Connection &connection, const std::optional<LessonsOf> &of) : m_connection(connection), m_of(of) {}

    Result<page::HabitsOfPapers> learn()
    {
        Done done = readRepairs();
        if (done)
            done = readSettled();
        if (!done)
            return failure(done);
        page::HabitsOfPapers habits;
        for (auto lesson = m_lessons.cbegin(); lesson != m_lessons.cend(); ++lesson) {
            if (const page::PaperHabits learnt = lesson->habits(); !learnt.isEmpty())
                habits.insert(lesson.key(), learnt);
        }
        return habits;
    }

private:
    QString condition() const { return m_of ? u"p.paper = ? AND p.id <> ?"_s : u"p.paper <> ''"_s; }
    QVariantList values() const { return m_of ? QVariantList{m_of->paper, m_of->except} : QVariantList(); }

    Done readRepairs()
    {
        const auto decisions = m_connection.list(
            u"SELECT p.id, p.paper, r.kind, r.payload, t.text FROM repairs r JOIN pages p ON p.id = r.page_id"
            " JOIN page_texts t ON t.page_id = p.id WHERE r.undone = 0 AND r.problem = ''"
            " AND r.kind IN ('split', 'merge', 'move', 'role') AND %1 ORDER BY r.id"_s.arg(condition()),
            values(), [](Statement &row) {
                Decision decision;
                decision.page = row.take<PageId>();
                decision.paper = row.take<QString>();
                const auto kind = page::repairKindFromName(row.take<QString>());
                decision.repair = repairFromPayload(kind.value_or(RepairKind::Split), row.take<QString>());
                decision.text = row.take<QString>();
                return decision;
            });
        if (!decisions)
            return failure(decisions);
        for (const Decision &decision : *decisions) {
            addLines(decision);
            for (const TextRange &words : decidedWords(decision.repair)) {
                if (auto done = addArticleAt(decision, words.start); !done)
                    return done;
            }
        }
        return {};
    }

    // What goes to the furniture, or comes from there.
    void addLines(const Decision &decision)
    {
        const page::Repair &repair = decision.repair;
        std::optional<page::BlockRole> role;
        if (repair.kind == RepairKind::Role)
            role = repair.role;
        else if (repair.kind == RepairKind::Move && repair.article.isEmpty())
            role = page::BlockRole::Furniture;
        else if (repair.kind != RepairKind::Move)
            return;
        for (const TextRange &words : repair.words) {
            const QStringView line = words.of(decision.text);
            if (page::splitLines(line).size() <= mostLines)
                m_lessons[decision.paper].addLines(line, role);
        }
    }

    // Words of the articles that a person has put together with this repair.
    static QList<TextRange> decidedWords(const page::Repair &repair)
    {
        switch (repair.kind) {
        case RepairKind::Split:
        case RepairKind::Merge: return QList<TextRange>{repair.article} + repair.words;
        case RepairKind::Move: return {repair.article};
        default: return repair.words;
        }
    }

    Done addArticleAt(const Decision &decision, qsizetype position)
    {
        const auto article = m_connection.first(
            u"SELECT coalesce(article_id, 0) FROM blocks WHERE page_id = ? AND start <= ? AND \"end\" > ?"
            " ORDER BY start DESC LIMIT 1"_s, {decision.page, position, position},
            [](Statement &row) { return row.take<ArticleId>(); });
        if (!article)
            return failure(article);
        return *article && **article != 0 ? addArticle(decision.paper, decision.page, **article) : Done();
    }

    Done readSettled()
    {
        struct Settled {
            ArticleId id = 0;
            PageId page = 0;
            QString paper;
        };
        const auto settled = m_connection.list(
            u"SELECT a.id, p.id, p.paper FROM articles a JOIN pages p ON p.id = a.page_id"
            " WHERE a.confirmed = 1 AND %1"_s.arg(condition()), values(), [](Statement &row) {
                const auto id = row.take<ArticleId>();
                const auto page = row.take<PageId>();
                return Settled{id, page, row.take<QString>()};
            });
        if (!settled)
            return failure(settled);
        for (const Settled &article : *settled) {
            if (auto done = addArticle(article.paper, article.page, article.id); !done)
                return done;
        }
        return {};
    }

    // Each article once.
    Done addArticle(const QString &paper, PageId page, ArticleId id)
    {
        if (m_articles.contains(id))
            return {};
        m_articles.insert(id);
        const auto blocks = blocksOf(m_connection, page, id);
        if (!blocks)
            return failure(blocks);
        m_lessons[paper].addArticle(*blocks);
        return {};
    }

    Connection &m_connection;
    const std::optional<LessonsOf> &m_of;
    QHash<QString, page::HabitLessons> m_lessons;
    QSet<ArticleId> m_articles;
};

} // namespace

Result<page::HabitsOfPapers> learnHabits(Connection &connection, const std::optional<LessonsOf> &of)
{
    return Lessons(connection, of).learn();
}

} // namespace jianbao::store
