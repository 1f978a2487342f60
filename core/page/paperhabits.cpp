#include "core/page/paperhabits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jianbao::page {

namespace {

constexpr double mostLeaning = 3; // of titlesBefore
constexpr double doubtedVotes = 2; // as if so many articles had said nothing
constexpr qsizetype longestLine = 40;

QString sideKey() { return QStringLiteral("titles_before"); }
QString linesKey() { return QStringLiteral("lines"); }

bool staysOut(BlockRole role)
{
    return role == BlockRole::Furniture || role == BlockRole::Banner;
}

} // namespace

QString lineKey(QStringView line)
{
    QString key;
    for (const QChar c : line.first(std::min(line.size(), 2 * longestLine + 1))) {
        if (c.isDigit())
            key += u'0';
        else if (c.isLetter())
            key += c;
    }
    const bool telling = std::any_of(key.begin(), key.end(), [](QChar c) { return c != u'0'; });
    return telling && key.size() <= longestLine ? key : QString();
}

void HabitLessons::addArticle(const QList<Block> &blocks)
{
    const auto first = [&](BlockRole role) {
        return std::find_if(blocks.begin(), blocks.end(), [role](const Block &block) { return block.role == role; });
    };
    const auto headline = first(BlockRole::Headline);
    const auto body = first(BlockRole::Body);
    if (headline == blocks.end() || body == blocks.end())
        return;
    ++(headline->range.start < body->range.start ? m_before : m_behind);
}

void HabitLessons::addLines(QStringView words, std::optional<BlockRole> role)
{
    for (const QStringView line : words.tokenize(u'\n')) {
        const QString key = lineKey(line);
        if (key.isEmpty())
            continue;
        if (role && staysOut(*role))
            m_lines.insert(key, *role);
        else
            m_lines.remove(key);
    }
}

PaperHabits HabitLessons::habits() const
{
    PaperHabits habits;
    const double votes = m_before + m_behind;
    if (votes > 0)
        habits.titlesBefore = mostLeaning * (m_before - m_behind) / (votes + doubtedVotes);
    habits.lines = m_lines;
    return habits;
}

QString habitsToText(const PaperHabits &habits)
{
    if (habits.isEmpty())
        return {};
    QJsonObject lines;
    for (auto line = habits.lines.begin(); line != habits.lines.end(); ++line)
        lines.insert(line.key(), roleName(line.value()));
    const QJsonObject object{{sideKey(), habits.titlesBefore}, {linesKey(), lines}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PaperHabits habitsFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PaperHabits habits;
    habits.titlesBefore = object[sideKey()].toDouble();
    const QJsonObject lines = object[linesKey()].toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (const auto role = roleFromName(line.value().toString()); role && staysOut(*role))
            habits.lines.insert(line.key(), *role);
    }
    return habits;
}

} // namespace jianbao::page
