#include "core/export/placebook.h"

#include "core/export/csv.h"
#include "core/export/csvreader.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"kind"_s, u"name"_s, u"code"_s, u"parent"_s, u"paper"_s, u"until"_s, u"latitude"_s,
                          u"longitude"_s};

QString degrees(double value)
{
    return QString::number(value, 'g', 10);
}

class Reader
{
public:
    Reader(const QString &name, const place::Gazetteer &gazetteer) : m_name(name), m_gazetteer(gazetteer) {}

    [[nodiscard]] Result<store::PlaceBook> read(const QList<CsvRecord> &records);

private:
    using Cells = QHash<QString, QString>; // by column

    [[nodiscard]] Done take(const CsvRecord &record);
    [[nodiscard]] Done takePlace(const Cells &cells, int line);
    [[nodiscard]] Done takePosition(const Cells &cells, int line);
    [[nodiscard]] tl::unexpected<Error> wrong(int line, const QString &what) const
    {
        return failure(ErrorKind::InvalidArgument, m_name, what, line - 1);
    }
    [[nodiscard]] bool knows(const QString &code) const { return m_own.contains(code) || m_gazetteer.byCode(code); }

    QString m_name;
    const place::Gazetteer &m_gazetteer;
    QStringList m_header;
    QSet<QString> m_own; // codes of places in the file
    store::PlaceBook m_book;
};

Result<store::PlaceBook> Reader::read(const QList<CsvRecord> &records)
{
    if (records.isEmpty() || !records[0].cells.contains(columns[0]))
        return wrong(1, u"a header line with the column “kind” is missing"_s);
    m_header = records[0].cells;
    const qsizetype kind = m_header.indexOf(columns[0]);
    const qsizetype code = m_header.indexOf(columns[2]);
    for (const CsvRecord &record : records) {
        if (record.cells.value(kind) == u"place" && code >= 0)
            m_own.insert(record.cells.value(code));
    }
    for (const CsvRecord &record : records.sliced(1)) {
        if (const Done taken = take(record); !taken)
            return failure(taken);
    }
    return m_book;
}

Done Reader::take(const CsvRecord &record)
{
    Cells cells;
    for (qsizetype i = 0; i < std::min(m_header.size(), record.cells.size()); ++i)
        cells.insert(m_header[i], record.cells[i].trimmed());
    const QString kind = cells.value(u"kind"_s), code = cells.value(u"code"_s), name = cells.value(u"name"_s);
    if (kind == u"place")
        return takePlace(cells, record.line);
    if (!knows(code) && !(kind == u"alias" && code.isEmpty()))
        return wrong(record.line, u"no place has the code “%1”"_s.arg(code));
    if (kind == u"alias") {
        if (name.size() < 2)
            return wrong(record.line, u"a name has two characters or more"_s);
        const QString until = cells.value(u"until"_s);
        if (!until.isEmpty() && !isYearOrDay(until))
            return wrong(record.line, u"“%1” is not a year or a date such as 2001-05-31"_s.arg(until));
        m_book.aliases.append({name, code, cells.value(u"paper"_s), until});
        return {};
    }
    if (kind == u"position")
        return takePosition(cells, record.line);
    if (kind != u"home")
        return wrong(record.line, u"“%1” is no kind of entry (place, alias, position, home)"_s.arg(kind));
    if (cells.value(u"paper"_s).isEmpty())
        return wrong(record.line, u"the newspaper is missing"_s);
    m_book.homes.append({cells.value(u"paper"_s), code});
    return {};
}

Done Reader::takePlace(const Cells &cells, int line)
{
    const place::Place *parent = m_gazetteer.byCode(cells.value(u"parent"_s));
    if (parent == nullptr || parent->level != place::Level::County)
        return wrong(line, u"“%1” is not the code of a county"_s.arg(cells.value(u"parent"_s)));
    if (cells.value(u"name"_s).size() < 2)
        return wrong(line, u"a name has two characters or more"_s);
    m_book.places.append({cells.value(u"code"_s), cells.value(u"name"_s), parent->code});
    return {};
}

Done Reader::takePosition(const Cells &cells, int line)
{
    bool isLatitude = false, isLongitude = false;
    const double latitude = cells.value(u"latitude"_s).toDouble(&isLatitude);
    const double longitude = cells.value(u"longitude"_s).toDouble(&isLongitude);
    if (!isLatitude || !isLongitude || std::abs(latitude) > 90 || std::abs(longitude) > 180)
        return wrong(line, u"latitude and longitude are degrees, such as 34.81 and 117.13"_s);
    m_book.positions.append({cells.value(u"code"_s), latitude, longitude});
    return {};
}

} // namespace

bool isYearOrDay(const QString &text)
{
    static const QStringList forms{u"yyyy"_s, u"yyyy-MM"_s, u"yyyy-MM-dd"_s};
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QString &form) { return QDate::fromString(text, form).isValid(); });
}

QByteArray writePlaceBook(const store::PlaceBook &book)
{
    QByteArray bytes = "\xEF\xBB\xBF" + csvRecord(columns);
    for (const place::OwnPlace &place : book.places)
        bytes += csvRecord({u"place"_s, place.name, place.code, place.parent, {}, {}, {}, {}});
    for (const store::PlaceAlias &alias : book.aliases)
        bytes += csvRecord({u"alias"_s, alias.name, alias.code, {}, alias.paper, alias.until, {}, {}});
    for (const store::PlacePosition &position : book.positions)
        bytes += csvRecord({u"position"_s, {}, position.code, {}, {}, {}, degrees(position.latitude),
                            degrees(position.longitude)});
    for (const store::PaperHome &home : book.homes)
        bytes += csvRecord({u"home"_s, {}, home.code, {}, home.paper, {}, {}, {}});
    return bytes;
}

Result<store::PlaceBook> readPlaceBook(const QByteArray &bytes, const QString &name, const place::Gazetteer &gazetteer)
{
    const auto records = readCsv(bytes, name);
    if (!records)
        return failure(records);
    return Reader(name, gazetteer).read(*records);
}

} // namespace jianbao::exporting
