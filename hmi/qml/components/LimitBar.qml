import QtQuick

// One limit as a bar around rest: to the left what it leaves of charging, to the right of discharging.
Item {
    id: limit

    required property string text
    required property string charge
    required property string discharge
    required property bool strong
    required property real low
    required property real high
    required property bool low_ends
    required property bool high_ends
    required property bool low_binds
    required property bool high_binds
    required property real mark

    readonly property real inset: Math.round(26 * Theme.u)
    readonly property int figure: Math.round(80 * Theme.u)
    readonly property real chart: Theme.portrait ? width - inset - Theme.gap : Math.round((width - inset) * 0.6)
    readonly property real line: Theme.portrait ? words.height + Theme.tight : 0

    implicitHeight: Theme.portrait ? words.height + Math.round(34 * Theme.u) : Math.max(words.height + Theme.gap, Math.round(36 * Theme.u))

    Rectangle {
        visible: limit.strong
        x: limit.inset - Theme.tight
        width: limit.width - x
        height: parent.height
        radius: Theme.radius / 2
        color: Theme.raised
        border.width: 2
        border.color: Theme.text
    }

    Column {
        id: words
        x: limit.inset + Theme.tight
        y: Theme.portrait ? Theme.tight / 2 : (limit.height - height) / 2
        width: Theme.portrait ? limit.width - x - Theme.gap : limit.width - x - limit.chart - Theme.gap

        Row {
            visible: limit.strong
            spacing: Theme.tight

            Icon {
                name: "limit"
                size: Theme.small
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                text: qsTr("Holds the power back")
                strong: true
                font.pixelSize: Theme.caption
            }
        }

        Label {
            text: limit.text
            font.pixelSize: Theme.caption
            color: limit.strong ? Theme.text : Theme.secondary
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Item {
        id: area
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Theme.gap : Theme.tight
        y: limit.line
        width: limit.chart
        height: limit.height - y

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: limit.figure
            text: limit.charge
            strong: limit.low_binds
            font.pixelSize: Theme.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            horizontalAlignment: Text.AlignRight
        }

        Item {
            id: track
            x: limit.figure + Theme.gap
            width: parent.width - 2 * x
            height: parent.height

            Rectangle {
                x: track.width / 2 * (1 + limit.low)
                width: track.width / 2 * (limit.high - limit.low)
                height: Math.round(10 * Theme.u)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.pressed
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.line
                height: parent.height
                color: Theme.secondary
            }

            Rectangle {
                visible: limit.low_ends
                width: Math.round((limit.low_binds ? 7 : 3) * Theme.u)
                height: Math.round((limit.low_binds ? 26 : 16) * Theme.u)
                x: track.width / 2 * (1 + limit.low) - width
                anchors.verticalCenter: parent.verticalCenter
                color: limit.low_binds ? Theme.text : Theme.secondary
            }

            Rectangle {
                visible: limit.high_ends
                width: Math.round((limit.high_binds ? 7 : 3) * Theme.u)
                height: Math.round((limit.high_binds ? 26 : 16) * Theme.u)
                x: track.width / 2 * (1 + limit.high)
                anchors.verticalCenter: parent.verticalCenter
                color: limit.high_binds ? Theme.text : Theme.secondary
            }

            Rectangle {
                x: track.width / 2 * (1 + limit.mark) - width / 2
                width: Math.round(3 * Theme.u)
                height: parent.height
                color: Theme.battery
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: limit.figure
            text: limit.discharge
            strong: limit.high_binds
            font.pixelSize: Theme.small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
        }
    }
}
