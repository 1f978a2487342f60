// A model as indented text, so that an expectation is a list one can read.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>

namespace jianbao::testing {

using LineOf = std::function<QString(const QModelIndex &)>;

inline void addLines(QStringList &lines, const QAbstractItemModel &model, const QModelIndex &parent, int depth,
                     const LineOf &lineOf)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth * 2, u' ') + lineOf(index));
        addLines(lines, model, index, depth + 1, lineOf);
    }
}

inline QStringList modelText(const QAbstractItemModel &model, const LineOf &lineOf)
{
    QStringList lines;
    addLines(lines, model, {}, 0, lineOf);
    return lines;
}

} // namespace jianbao::testing
