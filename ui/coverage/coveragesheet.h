// The coverage model with what only the window can say: 张楼镇 2021年3月：9 篇, for tooltips and screen readers.
#pragma once

#include "core/lists/coveragemodel.h"

namespace jianbao::ui {

class CoverageSheet : public lists::CoverageModel
{
    Q_OBJECT
public:
    using CoverageModel::CoverageModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // 2021年3月
    [[nodiscard]] static QString monthName(const QDate &month);

private:
    [[nodiscard]] QString sentence(const QModelIndex &index) const;
};

} // namespace jianbao::ui
