#include "ui/articles/chipbar.h"

#include "ui/articles/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scale.h"

namespace jianbao::ui {

ChipBar::ChipBar(QWidget *parent) : QWidget(parent)
{
    const Scale px(font());
    auto *layout = new FlowLayout(this, px(6));
    layout->setContentsMargins(px(26), px(4), px(12), px(6));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipBar::setChips(const QList<ArticlePane::Chip> &chips)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const ArticlePane::Chip &chip : chips) {
        auto *button = new FilterChip(chip.text, bool(chip.edit), this);
        connect(button, &FilterChip::clicked, this, [remove = chip.remove] {
            if (remove)
                remove();
        });
        if (chip.edit)
            connect(button, &FilterChip::editRequested, this, chip.edit);
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace jianbao::ui
