#include "bench/corpus.h"

#include <QFile>

namespace jianbao::bench {

using namespace Qt::StringLiterals;

namespace {

QStringList readWords()
{
    QFile file(u"" JIANBAO_SOURCE_DIR "/bench/words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("bench/words.txt cannot be read");
    QStringList words;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'#'))
            words += line.split(u' ', Qt::SkipEmptyParts);
    }
    return words;
}

const QStringList surnames = u"王 李 张 刘 陈 杨 赵 周 吴 徐 孙 马 朱 胡 郭 何 林 高 罗 郑"_s.split(u' ');
const QStringList given = u"建国 志远 晓梅 文博 丽 强 永红 秀英 海涛 春雨 明 雅琴 立新 思源 玉兰 国栋"_s.split(u' ');

} // namespace

Corpus::Corpus(const place::Gazetteer &gazetteer, quint32 seed)
    : m_gazetteer(gazetteer), m_words(readWords()), m_random(seed)
{
    QList<double> weights;
    for (qsizetype rank = 1; rank <= m_words.size(); ++rank)
        weights.append(1.0 / double(rank));
    m_rank = std::discrete_distribution<int>(weights.begin(), weights.end());
    for (const place::Place &place : gazetteer.places()) {
        if (place.level == place::Level::County && gazetteer.children(place.code).size() >= 3)
            m_counties.append(&place);
    }
}

QString Corpus::word()
{
    return m_words[m_rank(m_random)];
}

QString Corpus::sentence()
{
    QString text;
    const int clauses = 1 + int(m_random() % 4);
    for (int clause = 0; clause < clauses; ++clause) {
        const int words = 4 + int(m_random() % 7);
        for (int i = 0; i < words; ++i)
            text += word();
        if (m_random() % 6 == 0)
            text += QString::number(2 + m_random() % 4000) + u"户"_s;
        text += clause + 1 < clauses ? u'，' : u'。';
    }
    return text;
}

QString Corpus::paragraph(qsizetype characters)
{
    QString text;
    while (text.size() < characters)
        text += sentence();
    return text;
}

QString Corpus::wrapped(const QString &paragraph, int width, bool breaks)
{
    QString lines;
    int line = 0;
    for (qsizetype at = 0; at < paragraph.size(); at += width, ++line) {
        if (breaks && line > 0 && m_random() % 14 == 0)
            lines += u'\n'; // a column ends here
        lines += paragraph.mid(at, width) + u'\n';
    }
    return lines + u'\n';
}

QString Corpus::article(const place::Place &county, const place::Place &township, int width, bool titleFirst)
{
    const auto name = [&] { return surnames[m_random() % surnames.size()] + given[m_random() % given.size()]; };
    const QString title = township.name + u" "_s + word() + word() + word() + word() + word() + u"\n\n"_s;
    const QString lead = u"本报"_s + place::stem(county.name) + u"讯（通讯员 "_s + name() + u" "_s + name() + u"）"_s
        + u"近日，"_s + township.name;
    QString body = wrapped(lead + paragraph(120), width, true);
    qsizetype left = 300 + qsizetype(m_random() % 500);
    while (left > 0) {
        const QString next = paragraph(80 + qsizetype(m_random() % 160));
        left -= next.size();
        body += wrapped((m_random() % 3 == 0 ? u"该镇"_s : QString()) + next, width, true);
    }
    return titleFirst ? title + body : body + title;
}

MadePage Corpus::next()
{
    const place::Place &county = *m_counties[m_random() % m_counties.size()];
    const QList<const place::Place *> townships = m_gazetteer.children(county.code);
    const QString paper = place::stem(county.name) + u"日报"_s;
    const QDate date = QDate(2015, 1, 1).addDays(m_made / 4);
    const int page = 1 + m_made % 4;
    ++m_made;

    const int width = 14 + int(m_random() % 11);
    const bool titleFirst = m_random() % 2 == 0;
    MadePage made;
    made.name = u"%1%2_%3.txt"_s.arg(paper, date.toString(u"yyyyMMdd"_s)).arg(page, 2, 10, QChar(u'0'));
    made.text = u"%1 %2 第%3版\n\n"_s.arg(paper, date.toString(u"yyyy年M月d日"_s)).arg(page);
    const int articles = 6 + int(m_random() % 4);
    for (int i = 0; i < articles; ++i)
        made.text += article(county, *townships[m_random() % townships.size()], width, titleFirst);
    return made;
}

} // namespace jianbao::bench
