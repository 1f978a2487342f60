// The places of China down to the township, with official codes (statistics bureau edition, see resources/gazetteer).
// A value that is loaded once and then only read: any thread.
#pragma once

#include "core/base/result.h"
#include "core/text/pinyin.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace jianbao::place {

class NameIndex;
class TypedIndex;
struct OwnNames;

enum class Level { Province, Prefecture, County, Township };

struct Place {
    QString code; // 2, 4, 6 or 9 digits; a child's code begins with its parent's (a user's own place: "u…")
    QString name; // official, with its suffix: 张楼镇
    Level level = Level::Township;

    bool operator==(const Place &) const = default;
};

class Gazetteer
{
public:
    // Reads the compact form that resources/gazetteer/README.md describes. Errors: Storage (damaged data).
    [[nodiscard]] static Result<Gazetteer> load(const QByteArray &data);
    // The one that is built into the program (resource :/gazetteer/places.txt); loaded once.
    [[nodiscard]] static Result<Gazetteer> builtIn();

    // The built-in one with what a library adds to it, which wins; what was added before is gone. Names of unknown
    // places are left aside, as are places whose parent is unknown or a township.
    [[nodiscard]] Gazetteer with(const OwnNames &own) const;
    // Where a newspaper is at home, as the library says: the code of a province, prefecture or county; empty: unknown.
    [[nodiscard]] QString homeOf(const QString &paper) const;

    // What the library calls a place besides its name.
    [[nodiscard]] QStringList ownNames(const QString &code) const;

    // All in the order of their codes.
    [[nodiscard]] const QList<Place> &places() const;
    [[nodiscard]] const Place *byCode(const QString &code) const; // null: no such code
    [[nodiscard]] const Place *parent(const QString &code) const; // null: a province or unknown
    [[nodiscard]] QList<const Place *> children(const QString &code) const; // of "": the provinces
    // Names from the province down to the place itself; a prefecture that is only a shell (市辖区, 县,
    // 省直辖县级行政区划) is left out. Empty for an unknown code.
    [[nodiscard]] QStringList path(const QString &code) const;

    // All places with this very name, or whose short, former or own form it is (stem without 省 市 县 区 乡 镇 街道 …); own
    // names first, then full ones; of those 重庆市 before 重庆街道. In traditional characters, too.
    [[nodiscard]] QList<const Place *> named(const QString &name) const;
    // The same below a place (its code), nearest level first.
    [[nodiscard]] QList<const Place *> namedUnder(const QString &name, const QString &ancestor) const;
    // Places whose name matches typed characters, full pinyin or initials; best first (exact, prefix, inside),
    // at most limit.
    [[nodiscard]] QList<const Place *> matching(const QString &typed, qsizetype limit) const;

    // For scanning text: all names and short forms. Built at first use, then only read.
    [[nodiscard]] const NameIndex &names() const;

private:
    struct Data;
    explicit Gazetteer(std::shared_ptr<Data> data) : m_data(std::move(data)) {}
    [[nodiscard]] const TypedIndex &typed() const;

    std::shared_ptr<Data> m_data;
};

// The stem of a place name: 张楼镇 → 张楼, 微山县 → 微山, 昭阳街道 → 昭阳, 济宁高新技术产业开发区 → 济宁高新. A name
// without a known suffix is its own stem.
[[nodiscard]] QString stem(const QString &name);

} // namespace jianbao::place
