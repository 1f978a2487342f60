#include "bench/corpus.h"

#include <QFile>

namespace jianbao::bench {

using namespace Qt::StringLiterals;

namespace {

struct Vocabulary {
    QStringList words;
    std::vector<double> frequencies;
};

Vocabulary readWords()
{
    QFile file(u"" JIANBAO_SOURCE_DIR "/bench/words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("bench/words.txt cannot be read");
    Vocabulary vocabulary;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        vocabulary.words.append(line.section(u' ', 0, 0));
        vocabulary.frequencies.push_back(line.section(u' ', 1).toDouble());
    }
    return vocabulary;
}

const QStringList surnames = u"王 李 张 刘 陈 杨 赵 周 吴 徐 孙 马 朱 胡 郭 何 林 高 罗 郑"_s.split(u' ');
const QStringList given = u"建国 志远 晓梅 文博 丽 强 永红 秀英 海涛 春雨 明 雅琴 立新 思源 玉兰 国栋"_s.split(u' ');

} // namespace

Corpus::Corpus(const place::Gazetteer &gazetteer, quint32 seed)
    : m_gazetteer(gazetteer), m_random(seed)
{
    const Vocabulary vocabulary = readWords();
    m_words = vocabulary.words;
    m_rank = std::discrete_distribution<int>(vocabulary.frequencies.begin(), vocabulary.frequencies.end());
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

void Corpus::addParagraph(MadePage &made, page::Article &article, const QString &paragraph, int width)
{
    qsizetype begin = made.text.size();
    bool continues = false;
    const auto endBlock = [&] {
        article.blocks.append({page::BlockRole::Body, {begin, made.text.size()}, continues});
        continues = true;
        made.text += u"\n\n"_s;
        begin = made.text.size();
    };
    for (qsizetype at = 0; at < paragraph.size(); at += width) {
        if (at > 0 && m_random() % 14 == 0)
            endBlock(); // a column ends here
        else if (at > 0)
            made.text += u'\n';
        made.text += paragraph.mid(at, width);
    }
    endBlock();
}

void Corpus::addTitle(MadePage &made, page::Article &article, const QString &title)
{
    article.headline = title;
    article.blocks.prepend({page::BlockRole::Headline, {made.text.size(), made.text.size() + title.size()}, false});
    made.text += title + u"\n\n"_s;
}

void Corpus::addArticle(MadePage &made, const place::Place &county, const place::Place &township, int width,
                        bool titleFirst)
{
    page::Article article;
    article.countyCode = county.code;
    article.townshipCode = township.code;
    article.confidence = article.placeConfidence = article.titleConfidence = 0.95;
    const QString title = township.name + u" "_s + word() + word() + word() + word() + word();
    if (titleFirst)
        addTitle(made, article, title);
    for (int i = 0; i < 2; ++i)
        article.contributors.append({u"通讯员"_s, surnames[m_random() % surnames.size()]
                                                      + given[m_random() % given.size()]});
    const QString lead = u"本报%1讯（通讯员 %2 %3）近日，%4"_s.arg(
        place::stem(county.name), article.contributors[0].name, article.contributors[1].name, township.name);
    addParagraph(made, article, lead + paragraph(120), width);
    qsizetype left = 300 + qsizetype(m_random() % 500);
    while (left > 0) {
        const QString next = paragraph(80 + qsizetype(m_random() % 160));
        left -= next.size();
        addParagraph(made, article, (m_random() % 3 == 0 ? u"该镇"_s : QString()) + next, width);
    }
    if (!titleFirst)
        addTitle(made, article, title);
    // Of every fourth article the township before it on the page is named, too.
    const QList<TextRange> somewhere{article.blocks.first().range};
    article.mentions.append({township.code, somewhere});
    if (made.parse.articles.size() % 4 == 3 && made.parse.articles.last().townshipCode != township.code)
        article.mentions.append({made.parse.articles.last().townshipCode, somewhere});
    made.parse.articles.append(article);
}

MadePage Corpus::next()
{
    const place::Place &county = *m_counties[m_random() % m_counties.size()];
    const QList<const place::Place *> townships = m_gazetteer.children(county.code);
    const QString paper = place::stem(county.name) + u"日报"_s;
    const QDate date = QDate(2015, 1, 1).addDays(m_made / 4 % 3650);
    const int page = 1 + m_made % 4;
    ++m_made;

    const int width = 14 + int(m_random() % 11);
    const bool titleFirst = m_random() % 2 == 0;
    MadePage made;
    made.name = u"%1%2_%3.txt"_s.arg(paper, date.toString(u"yyyyMMdd"_s)).arg(page, 2, 10, QChar(u'0'));
    made.parse.facts = {paper, date, QString::number(page), page::FactSource::Page, page::FactSource::Page,
                        page::FactSource::Page};
    const QString masthead = u"%1 %2 第%3版"_s.arg(paper, date.toString(u"yyyy年M月d日"_s)).arg(page);
    made.parse.furniture.append({page::BlockRole::Furniture, {0, masthead.size()}, false});
    made.text = masthead + u"\n\n"_s;
    const int articles = 6 + int(m_random() % 4);
    for (int i = 0; i < articles; ++i)
        addArticle(made, county, *townships[m_random() % townships.size()], width, titleFirst);
    return made;
}

} // namespace jianbao::bench
