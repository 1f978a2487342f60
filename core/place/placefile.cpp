#include "core/place/placefile.h"

#include <array>

namespace jianbao::place {

namespace {

constexpr std::array<qsizetype, 4> ownDigits = {2, 2, 2, 3};

tl::unexpected<Error> damaged(qsizetype line)
{
    return failure(ErrorKind::Storage, QStringLiteral("gazetteer"), QStringLiteral("damaged at line %1").arg(line));
}

// Closes the places that are open at this level and below it.
void close(PlaceTable &table, std::array<qint32, 4> &open, int level)
{
    for (int i = level; i < 4; ++i) {
        if (open[size_t(i)] >= 0)
            table.subtreeEnds[size_t(open[size_t(i)])] = qint32(table.places.size());
        open[size_t(i)] = -1;
    }
}

// Adds the place of one line; false: the line is damaged.
bool addPlace(PlaceTable &table, std::array<qint32, 4> &open, QByteArrayView line)
{
    int level = 0;
    while (level < line.size() && line[level] == ' ')
        ++level;
    if (level > 3 || (level > 0 && open[size_t(level) - 1] < 0))
        return false;
    const qsizetype digits = ownDigits[size_t(level)];
    const QString rest = QString::fromUtf8(line.sliced(level));
    if (rest.size() <= digits)
        return false;
    close(table, open, level);
    const qint32 parent = level > 0 ? open[size_t(level) - 1] : -1;
    const QString above = parent < 0 ? QString() : table.places[parent].code;
    Place place{above + rest.left(digits), rest.mid(digits), Level(level)};
    if (!table.places.isEmpty() && !(table.places.constLast().code < place.code))
        return false;
    open[size_t(level)] = qint32(table.places.size());
    table.places.append(std::move(place));
    table.parents.push_back(parent);
    table.subtreeEnds.push_back(0);
    return true;
}

} // namespace

Result<PlaceTable> readPlaces(const QByteArray &data)
{
    const QByteArrayView view(data);
    qsizetype start = data.indexOf('\n');
    const QByteArrayList head = data.left(std::max<qsizetype>(start, 0)).split(' ');
    if (head.size() != 4 || head[0] != "gazetteer" || head[1] != "1")
        return damaged(1);
    const qsizetype expected = head[3].toLongLong();
    PlaceTable table;
    if (expected > 0 && expected <= data.size())
        table.places.reserve(expected);
    std::array<qint32, 4> open = {-1, -1, -1, -1};
    qsizetype number = 2;
    for (++start; start < data.size(); ++number) {
        qsizetype end = data.indexOf('\n', start);
        end = end < 0 ? data.size() : end;
        if (!addPlace(table, open, view.sliced(start, end - start)))
            return damaged(number);
        start = end + 1;
    }
    close(table, open, 0);
    if (table.places.size() != expected)
        return damaged(number);
    table.official = qint32(table.places.size());
    return table;
}

} // namespace jianbao::place
