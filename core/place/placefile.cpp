#include "core/place/placefile.h"

#include <array>
#include <deque>
#include <mutex>

namespace jianbao::place {

namespace {

constexpr std::array<qsizetype, 4> ownDigits = {2, 2, 2, 3};
constexpr qsizetype longestCode = 9;

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

// Keeps a text as long as the program runs: names and codes are handed out as parts of one, without copies, and are kept
// by many. One gazetteer is made in a program.
QStringView kept(QString text)
{
    static std::mutex mutex;
    static std::deque<QString> texts;
    const std::lock_guard lock(mutex);
    return texts.emplace_back(std::move(text));
}

QString part(QStringView text)
{
    return QString::fromRawData(text.data(), text.size());
}

// Adds the place of one line and writes its code where nextCode stands, behind which it stands then; false: the line is
// damaged.
bool addPlace(PlaceTable &table, std::array<qint32, 4> &open, QStringView line, QChar *&nextCode)
{
    int level = 0;
    while (level < line.size() && line[level] == u' ')
        ++level;
    if (level > 3 || (level > 0 && open[size_t(level) - 1] < 0))
        return false;
    const qsizetype digits = ownDigits[size_t(level)];
    const QStringView rest = line.sliced(level);
    if (rest.size() <= digits)
        return false;
    close(table, open, level);
    const qint32 parent = level > 0 ? open[size_t(level) - 1] : -1;
    const QChar *const code = nextCode;
    if (parent >= 0) {
        const QStringView above = table.places.at(parent).code;
        nextCode = std::copy(above.begin(), above.end(), nextCode);
    }
    nextCode = std::copy_n(rest.begin(), digits, nextCode);
    Place place{part({code, nextCode}), part(rest.sliced(digits)), Level(level)};
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
    const QByteArrayList head = data.left(std::max<qsizetype>(data.indexOf('\n'), 0)).split(' ');
    if (head.size() != 4 || head[0] != "gazetteer" || head[1] != "1")
        return damaged(1);
    const qsizetype expected = head[3].toLongLong();
    const QStringView text = kept(QString::fromUtf8(data));
    PlaceTable table;
    if (expected > 0 && expected <= data.size()) {
        table.places.reserve(expected);
        table.parents.reserve(size_t(expected));
        table.subtreeEnds.reserve(size_t(expected));
    }
    QString codes(longestCode * data.count('\n'), Qt::Uninitialized); // the places' codes are parts of it
    QChar *nextCode = codes.data();
    std::array<qint32, 4> open = {-1, -1, -1, -1};
    qsizetype number = 2;
    for (qsizetype start = text.indexOf(u'\n') + 1; start < text.size(); ++number) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        if (!addPlace(table, open, text.sliced(start, end - start), nextCode))
            return damaged(number);
        start = end + 1;
    }
    close(table, open, 0);
    if (table.places.size() != expected)
        return damaged(number);
    table.official = qint32(table.places.size());
    kept(std::move(codes));
    return table;
}

} // namespace jianbao::place
