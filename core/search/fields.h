// The names of a query's fields, Chinese and English, and what may stand behind the closed ones.
#pragma once

#include "core/search/query.h"

#include <optional>

namespace jianbao::search {

enum class Field { Text, Headline, Body, Place, Mention, Contributor, Tag, Note, Paper, Date, Page, Kind, State, Has };

struct Name {
    QString chinese;
    QString english;
};
struct FieldName {
    Field field;
    Name name;
};
// All fields by their usual names, in the order in which they are offered.
[[nodiscard]] const QList<FieldName> &fieldNames();
// What may stand behind a field of a few words: kind, is, has. Nothing for the others.
[[nodiscard]] QList<Name> valuesOf(Field field);
// "报纸:=湖区日报": the field with just this value behind it, in quotation marks where it needs them.
[[nodiscard]] QString termFor(Field field, const QString &value, bool chinese);

// The field of this name, in any case and width; none: no field.
[[nodiscard]] std::optional<Field> fieldNamed(const QString &name);
// The part of an article in which a field looks for words; none: it does not look for words.
[[nodiscard]] std::optional<Part> partOf(Field field);
// "2021", "2021-05", "2021年5月3日", "2020..2022", ">2021-05"; none: no date.
[[nodiscard]] std::optional<Issued> datesOf(const QString &value);
[[nodiscard]] std::optional<OfKind> kindOf(const QString &value);
[[nodiscard]] std::optional<State> stateOf(const QString &value);
[[nodiscard]] std::optional<Attached> attachedOf(const QString &value);

} // namespace jianbao::search
