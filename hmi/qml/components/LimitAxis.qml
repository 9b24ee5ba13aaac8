import QtQuick

// The head of a chart of limits: which side is which, and where the set-point is.
Item {
    id: axis

    required property string title
    required property string text
    required property real mark

    readonly property real inset: Math.round(26 * Theme.u)
    readonly property int figure: Math.round(80 * Theme.u)
    readonly property real chart: Theme.portrait ? width - inset - Theme.gap : Math.round((width - inset) * 0.6)

    implicitHeight: Theme.portrait ? words.height + sides.height + Theme.gap : Math.max(words.height + Theme.gap, sides.height + Theme.tight)

    Rectangle {
        x: Math.round(4 * Theme.u)
        y: Theme.tight + (Theme.small * 1.25 - height) / 2
        width: Math.round(10 * Theme.u)
        height: width
        radius: width / 2
        color: Theme.secondary
    }

    Column {
        id: words
        x: axis.inset
        y: Theme.tight
        width: Theme.portrait ? axis.width - x : axis.width - x - axis.chart - Theme.gap

        Label {
            text: axis.title
            color: Theme.secondary
            font.pixelSize: Theme.small
            width: parent.width
        }

        Label {
            visible: text !== ""
            text: axis.text
            font.pixelSize: Theme.small
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Item {
        id: sides
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Theme.gap : Theme.tight
        anchors.bottom: parent.bottom
        width: axis.chart
        height: Math.round(36 * Theme.u)

        Label {
            x: 0
            width: parent.width * 0.3
            text: qsTr("Charging")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Label {
            anchors.right: parent.right
            width: parent.width * 0.3
            horizontalAlignment: Text.AlignRight
            text: qsTr("Discharging")
            color: Theme.secondary
            font.pixelSize: Theme.caption
        }

        Item {
            id: track
            x: axis.figure + Theme.gap
            width: parent.width - 2 * x
            height: parent.height

            Icon {
                name: "mark"
                size: Math.round(14 * Theme.u)
                color: Theme.battery
                x: track.width / 2 * (1 + axis.mark) - width / 2
                anchors.bottom: parent.bottom
            }

            Label {
                text: qsTr("Set-point")
                color: Theme.battery
                font.pixelSize: Theme.caption
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
}
