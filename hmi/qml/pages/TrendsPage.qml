pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// What was: choose what and how long, go back in time, touch to read a value.
Page {
    id: page

    required property TrendsView view

    Keys.onLeftPressed: page.view.move_cursor(-1)
    Keys.onRightPressed: page.view.move_cursor(1)
    Keys.onEscapePressed: page.view.forget_cursor()

    Chips {
        id: groups
        width: parent.width
        height: Theme.touch
        choices: page.view.titles
        current: page.view.group
        onChosen: index => page.view.choose_group(index)
    }

    TrendChart {
        id: chart
        view: page.view
        anchors.top: groups.bottom
        anchors.topMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: Theme.portrait ? parent.right : legend.left
        anchors.rightMargin: Theme.portrait ? 0 : Theme.gap
        anchors.bottom: Theme.portrait ? legend.top : times.top
        anchors.bottomMargin: Theme.gap
    }

    Grid {
        id: legend
        readonly property real cell: Math.min(Math.round(88 * Theme.u), (chart.height - 3 * spacing) / 4)
        columns: Theme.portrait ? 2 : 1
        spacing: Theme.gap
        anchors.right: parent.right
        anchors.bottom: Theme.portrait ? times.top : undefined
        anchors.bottomMargin: Theme.gap
        anchors.top: Theme.portrait ? undefined : groups.bottom
        anchors.topMargin: Theme.gap
        width: Theme.portrait ? parent.width : Math.round((Theme.roomy ? 210 : 182) * Theme.u)

        Repeater {
            model: page.view.legend

            TrendLegend {
                required property LegendEntry modelData
                entry: modelData
                width: (legend.width - (legend.columns - 1) * legend.spacing) / legend.columns
                height: Theme.portrait ? implicitHeight : legend.cell
            }
        }
    }

    Row {
        id: times
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch
        spacing: Theme.gap

        TouchButton {
            objectName: "earlier"
            width: Theme.touch
            icon: "earlier"
            hint: qsTr("Earlier")
            onClicked: page.view.page(1)
        }

        Segmented {
            width: parent.width - 2 * (Theme.touch + parent.spacing)
            height: parent.height
            textSize: Theme.portrait ? Theme.small : Theme.body
            choices: page.view.spans
            current: page.view.span
            onChosen: index => page.view.choose_span(index)
        }

        TouchButton {
            objectName: "later"
            width: Theme.touch
            enabled: !page.view.newest
            icon: "later"
            hint: qsTr("Later")
            onClicked: page.view.page(-1)
        }
    }
}
