// The parts of the filter as chips that can be clicked away.
#pragma once

#include "ui/articles/articlepane.h"

namespace jianbao::ui {

class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setChips(const QList<ArticlePane::Chip> &chips); // none: the bar hides
};

} // namespace jianbao::ui
