// The search index as a whole: is it as it should be, made anew, tidied. It follows every change by itself.
#pragma once

#include "core/base/result.h"

#include <functional>

namespace jianbao::store {

class Connection;

class IndexStore
{
public:
    // done and total are articles; false stops with Cancelled.
    using Progress = std::function<bool(int done, int total)>;

    explicit IndexStore(Connection &connection) : m_connection(connection) {}

    // Articles of which the index holds nothing or something else (told by checksums of their texts), and those it
    // holds that are no more. Storage: the index is damaged.
    [[nodiscard]] Result<int> check(const Progress &progress = {});
    // Makes it anew, in one transaction: stopped or failed, it is as before.
    [[nodiscard]] Done rebuild(const Progress &progress = {});
    // Makes it anew if this program writes other texts into it than the one that made it.
    [[nodiscard]] Done refresh();
    // One step, in a transaction of its own, of putting the segments together that many changes left behind: about so
    // many leaves of 8 KB are written or taken away. False: there is nothing to do. Changes leave that to whoever has
    // time.
    [[nodiscard]] Result<bool> tidy(int leaves);

private:
    template<typename Work>
    Done eachArticle(const Progress &progress, Work work);

    Connection &m_connection;
};

} // namespace jianbao::store
