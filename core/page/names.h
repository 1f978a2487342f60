// Names of persons as newspapers print them: two to four Han characters that begin with a surname, often several
// without anything between them.
#pragma once

#include <QStringList>
#include <QStringView>

namespace jianbao::page {

// Whether the text begins with a Chinese surname.
[[nodiscard]] bool beginsWithSurname(QStringView text);

// Whether a whole text is a person's name that could stand without a title before it.
[[nodiscard]] bool looksLikeName(QStringView text);

// Whether a text is put together of what Tibetan, Mongolian and Uyghur names are made of: 旦增罗布, 乌云其木格.
[[nodiscard]] bool isOfGivenNames(QStringView text);

// Whether a text is spelt in the characters that names of other languages are, three to six of them: 那仁满都拉.
[[nodiscard]] bool isTransliterated(QStringView text);

// Whether a text is a name in parts, each spelt so: 古丽娜尔·买买提.
[[nodiscard]] bool isForeignName(QStringView text);

// Whether a text is rather a place or an organisation: it ends in 镇, 局, 公司 … A name behind a title may end so too.
[[nodiscard]] bool looksLikeOrganisation(QStringView text);
// … and is nothing but its name: no verb stands in it, as in 消防演练进社区.
[[nodiscard]] bool isOrganisationAlone(QStringView text);

// Cuts 甲某某乙某某 into names, by surnames and usual lengths; what is no longer than a name stays whole. A line feed
// stands where a line of the page ended: a name may go on behind it, or another begin.
[[nodiscard]] QStringList splitNames(QStringView text);

} // namespace jianbao::page
