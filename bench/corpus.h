// Makes newspaper pages of any number, the same for the same seed: 6 to 9 articles about real townships of one county,
// about 700 characters each, words by their frequency, wrapped at a column width, with datelines, bylines, column breaks and
// titles before or after their bodies. Not prose, but of the shape and statistics that make work.
#pragma once

#include "core/page/parse.h"
#include "core/place/gazetteer.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <random>

namespace jianbao::bench {

struct MadePage {
    QString name; // file name with paper, date and page number
    QString text;
    page::PageParse parse; // what it was made of, as a parser without faults would find it
};

class Corpus
{
public:
    // The gazetteer outlives the corpus.
    Corpus(const place::Gazetteer &gazetteer, quint32 seed);

    [[nodiscard]] MadePage next();

private:
    QString word();
    QString sentence();
    QString paragraph(qsizetype characters);
    void addParagraph(MadePage &made, page::Article &article, const QString &paragraph, int width);
    void addTitle(MadePage &made, page::Article &article, const QString &title);
    void addArticle(MadePage &made, const place::Place &county, const place::Place &township, int width,
                    bool titleFirst);

    const place::Gazetteer &m_gazetteer;
    QStringList m_words;
    std::mt19937 m_random;
    std::discrete_distribution<int> m_rank;
    QList<const place::Place *> m_counties; // with townships
    int m_made = 0;
};

} // namespace jianbao::bench
