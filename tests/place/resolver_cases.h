// Short articles with the places that they name and are about, from a text file: "== name", then rows of a key and a
// value. home, homecounty and votes set the page; title, dateline, body and note (a row each line) make the article; county,
// township and mentions say what is expected, as paths from the province down (several apart by blanks, - for none).
#pragma once

#include "core/place/resolver.h"

#include <QList>
#include <QString>

namespace jianbao::place {

struct ResolverCase {
    QString name;
    PageContext context;
    ArticleText article;
    QString county;   // code, empty: none
    QString township; // code, empty: none
    QStringList mentions; // codes, sorted
};

// Reads the cases of tests/data/places/<file>; a path that the gazetteer does not know fails the test.
[[nodiscard]] QList<ResolverCase> resolverCases(const Gazetteer &gazetteer, const QString &file);

// What the resolver gets wrong in a case, in words; empty: all right.
[[nodiscard]] QString faultsOf(const Gazetteer &gazetteer, const ResolverCase &each);

} // namespace jianbao::place
