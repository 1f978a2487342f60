#include "core/text/fold.h"

#include "core/text/foldtable.h"

#include <algorithm>

namespace jianbao::text {

namespace {

// A list that is filled unit by unit: QString::append() is a call for each of them.
template<typename List>
class Filling
{
public:
    explicit Filling(qsizetype expected) { makeRoom(0, expected); }

    void add(typename List::value_type unit)
    {
        if (m_next == m_end)
            makeRoom(m_list.size(), m_list.size() * 3 / 2 + 16);
        *m_next++ = unit;
    }
    List taken()
    {
        m_list.resize(m_next - m_list.constData());
        return std::move(m_list);
    }

private:
    void makeRoom(qsizetype filled, qsizetype size)
    {
        m_list.resize(size);
        m_next = m_list.data() + filled;
        m_end = m_list.data() + size;
    }

    List m_list; // longer than what is filled of it
    typename List::value_type *m_next = nullptr;
    typename List::value_type *m_end = nullptr;
};

// Calls unit(folded, origin) for each unit of the folded text.
template<typename Unit>
void eachFolded(QStringView source, Unit unit)
{
    const FoldTable &table = FoldTable::shared();
    for (qsizetype i = 0; i < source.size();) {
        if (const char16_t folded = table.simple(source[i].unicode()); folded != 0) {
            // A base with marks after it folds with them (e + ◌́ is é).
            if (i + 1 == source.size() || table.simple(source[i + 1].unicode()) != 0) {
                unit(QChar(folded), i++);
                continue;
            }
        }
        const qsizetype end = table.segmentEnd(source, i);
        const QString folded = table.foldSegment(source.sliced(i, end - i));
        for (const QChar c : folded)
            unit(c, i);
        i = end;
    }
}

} // namespace

TextRange FoldedText::toSource(TextRange folded) const
{
    const auto at = [this](qsizetype i) { return qsizetype(origin[std::clamp<qsizetype>(i, 0, origin.size() - 1)]); };
    if (origin.isEmpty())
        return {};
    if (folded.isEmpty())
        return {at(folded.start), at(folded.start)};
    // Several folded units may come from one source unit: the range ends where the next source unit begins.
    const qint32 last = origin[std::clamp<qsizetype>(folded.end - 1, 0, origin.size() - 1)];
    qsizetype end = folded.end;
    while (end < origin.size() - 1 && origin[end] == last)
        ++end;
    return {at(folded.start), at(end)};
}

bool isFolded(QStringView source)
{
    const FoldTable &table = FoldTable::shared();
    return std::all_of(source.cbegin(), source.cend(), [&](QChar c) { return table.simple(c.unicode()) == c; });
}

QString fold(QStringView source)
{
    Filling<QString> text(source.size());
    eachFolded(source, [&](QChar c, qsizetype) { text.add(c); });
    return text.taken();
}

FoldedText foldWithOrigin(QStringView source)
{
    Filling<QString> text(source.size());
    Filling<QList<qint32>> origins(source.size() + 1);
    eachFolded(source, [&](QChar c, qsizetype origin) {
        text.add(c);
        origins.add(qint32(origin));
    });
    origins.add(qint32(source.size()));
    return {text.taken(), origins.taken()};
}

} // namespace jianbao::text
