// A page with its labels, parsed many times.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace jianbao::bench {

// How well articles are found: sums over them.
struct Score {
    double value = 0; // what is learnt by: smooth, an article right in everything counts most
    int right = 0;    // articles with titles, paragraphs, people and township all right
    int articles = 0;

    void operator+=(const Score &other)
    {
        value += other.value;
        right += other.right;
        articles += other.articles;
    }
};

class LabelledPage
{
public:
    // base: the path without .txt, .gold.tsv and .gold.json. Nothing where one of them cannot be read.
    [[nodiscard]] static std::optional<LabelledPage> read(const QString &base);
    // Parses the page by the weights as they are now.
    [[nodiscard]] Score score() const;

private:
    struct Labels {
        QString titles; // without white space, as all texts here
        QStringList paragraphs;
        QStringList people; // role and name, sorted
        QString township;
    };

    QString m_text;
    QList<Labels> m_articles;
    QHash<qsizetype, qsizetype> m_owners; // where a labelled line begins in the text: index of its article
};

} // namespace jianbao::bench
