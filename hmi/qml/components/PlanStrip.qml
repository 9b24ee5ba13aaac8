pragma ComponentBehavior: Bound
import QtQuick

// One strip of the plan's chart: its name and the value of its upper edge at the left, marks of time through it.
Item {
    id: strip

    property string title
    property string upper
    property real labelWidth
    property list<var> ticks
    property real zero: 1
    default property alias content: plot.data
    readonly property size area: Qt.size(plot.width, plot.height)

    Column {
        width: strip.labelWidth - Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: strip.title
            color: Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
        }

        Label {
            visible: text !== ""
            width: parent.width
            text: strip.upper
            color: Theme.secondary
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
        }
    }

    Item {
        id: plot
        x: strip.labelWidth
        width: parent.width - x
        height: parent.height

        Repeater {
            model: strip.ticks

            Rectangle {
                id: mark
                required property var modelData

                x: Math.round(mark.modelData.x * plot.width)
                width: Theme.line
                height: plot.height
                color: Theme.outline
                opacity: mark.modelData.day ? 1 : 0.4
            }
        }

        Rectangle {
            y: Math.round(strip.zero * plot.height) - 1
            width: parent.width
            height: Theme.line
            color: Theme.outline
        }
    }
}
