// What else finds strings in the texts of articles: SQLite's own trigram index, ripgrep and grep, beside our count.
#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace jianbao::bench {

struct QueryClass {
    QString name;
    QStringList expressions;
};

// Makes a library of so many articles (and a little more), the same texts for the peers, and prints the median and the
// 95th percentile of counting each class's words, in ms. Classes must be of words only. A program that is not installed
// is named and left out.
void compareWithPeers(const QList<QueryClass> &classes, int articles, QTextStream &out);

} // namespace jianbao::bench
