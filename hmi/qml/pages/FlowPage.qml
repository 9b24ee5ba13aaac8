import QtQuick
import Ballast
import components

// Home: what the battery is doing and why, where energy flows, what it may do, and the energy of today.
Page {
    id: page

    required property FlowView view
    readonly property Live live: view.live
    readonly property Limits limits: view.limits
    readonly property bool tall: Theme.portrait

    Item {
        id: area
        anchors.fill: parent

        readonly property real begin: strip.visible ? strip.y + strip.height + Theme.gap : story.height + Theme.gap
        readonly property real side: Math.round((Theme.roomy ? 316 : 258) * Theme.u)
        readonly property real factHeight: Math.round((Theme.roomy && !page.tall ? 76 : 60) * Theme.u)
        readonly property real trendHeight: Math.round((Theme.roomy ? strip.visible ? 96 : 142 : page.view.next_step ? 72 : 90) * Theme.u)
        readonly property real todayHeight: Math.round((tallRoom ? 152 : 128) * Theme.u)
        readonly property bool tallRoom: height > 640 * Theme.u
        readonly property real tallRest: height - begin - 3 * Theme.gap - factHeight - todayHeight
    }

    HomeStory {
        id: story
        width: parent.width
        height: Math.max(implicitHeight, Math.round(58 * Theme.u))
        view: page.view
    }

    NoticeStrip {
        id: strip
        visible: page.view.notice !== ""
        anchors.top: story.bottom
        anchors.topMargin: Theme.gap
        width: parent.width
        icon: page.view.notice_symbol
        text: page.view.notice
        urgent: page.view.notice_urgent
    }

    FlowDiagram {
        id: diagram
        screen: page.screen
        live: page.live
        y: area.begin
        width: page.tall ? parent.width : parent.width - area.side - Theme.gutter
        height: page.tall ? Math.min(area.tallRest + Theme.gap, Math.round(330 * Theme.u)) : (trend.visible ? trend.y - Theme.gap : parent.height) - y
    }

    Row {
        id: may
        x: page.tall ? 0 : parent.width - width
        y: page.tall ? diagram.y + diagram.height + Theme.gap : area.begin
        width: page.tall ? parent.width : area.side
        height: area.factHeight
        spacing: Theme.gap

        Fact {
            width: (may.width - may.spacing) / 2
            height: may.height
            title: qsTr("Can charge")
            reading: page.limits.charge
            abnormal: page.limits.charge_limited

            WhyArea {
                screen: page.screen
                name: qsTr("Can charge")
                marked: false
            }
        }

        Fact {
            width: (may.width - may.spacing) / 2
            height: may.height
            title: qsTr("Can discharge")
            reading: page.limits.discharge
            abnormal: page.limits.discharge_limited

            WhyArea {
                screen: page.screen
                name: qsTr("Can discharge")
                marked: false
            }
        }
    }

    TodayCard {
        id: day
        objectName: "today"
        x: may.x
        y: may.y + may.height + Theme.gap
        width: may.width
        height: page.tall ? area.todayHeight : diagram.y + diagram.height - y
        columns: page.tall ? 2 : 1
        today: page.view.today
        hasPv: page.live.has_pv
    }

    TrendPanel {
        id: trend
        visible: page.tall ? height >= 90 * Theme.u : Theme.roomy || !strip.visible
        y: page.tall ? day.y + day.height + Theme.gap : parent.height - height
        width: parent.width
        height: page.tall ? parent.height - y : area.trendHeight
        trend: page.view.trend
        hasPv: page.live.has_pv
        consumer: page.live.consumer
    }
}
