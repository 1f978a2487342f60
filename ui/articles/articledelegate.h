// Paints a line of the article list, in two lines (three while searching) or as a cell of the columns.
#pragma once

#include "ui/articles/rowlayout.h"

#include <QStyledItemDelegate>

#include <optional>

namespace jianbao::ui {

class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setContext(const RowContext &context) { m_context = context; }
    [[nodiscard]] const RowContext &context() const { return m_context; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Everything in full, only when something was cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] const RowFonts &fontsFor(const QFont &font) const;

    RowContext m_context;
    mutable std::optional<RowFonts> m_fonts;
    mutable QFont m_fontsOf;
};

class ColumnDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace jianbao::ui
