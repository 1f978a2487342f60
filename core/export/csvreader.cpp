#include "core/export/csvreader.h"

namespace jianbao::exporting {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    // False: a quotation mark is open at the end.
    bool read();
    QList<CsvRecord> records;

    [[nodiscard]] int quotedFrom() const { return m_quotedFrom; } // the line of the last one that was opened

private:
    void take(QChar c);
    void endCell();
    void endRecord();

    const QString &m_text;
    CsvRecord m_record{1, {}};
    QString m_cell;
    int m_line = 1;
    bool m_quoted = false;
    int m_quotedFrom = 0;
};

bool Reader::read()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        m_line += c == u'\n';
        if (m_quoted && c == u'"' && i + 1 < m_text.size() && m_text[i + 1] == u'"')
            m_cell += m_text[i++];
        else
            take(c);
    }
    endRecord();
    return !m_quoted;
}

void Reader::take(QChar c)
{
    if (c == u'"') {
        m_quoted = !m_quoted;
        m_quotedFrom = m_line;
    } else if (m_quoted) {
        m_cell += c;
    } else if (c == u',') {
        endCell();
    } else if (c == u'\n' || c == u'\r') {
        endRecord();
    } else {
        m_cell += c;
    }
}

void Reader::endCell()
{
    m_record.cells.append(m_cell);
    m_cell.clear();
}

void Reader::endRecord()
{
    endCell();
    if (m_record.cells != QStringList{QString()})
        records.append(m_record);
    m_record = {m_line, {}};
}

} // namespace

Result<QList<CsvRecord>> readCsv(const QByteArray &bytes, const QString &name)
{
    const QString text = QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    Reader reader(text);
    if (!reader.read())
        return failure(ErrorKind::InvalidArgument, name, u"a quotation mark is not closed"_s, reader.quotedFrom() - 1);
    return reader.records;
}

} // namespace jianbao::exporting
