import QtQuick

// How full a battery is, with what is kept back: hatched is never used, the line is kept for a power cut.
Item {
    id: bar

    property real level: 0
    property bool known: false
    property real low: 0
    property real reserve: 0
    property real high: 1

    implicitHeight: Math.round(30 * Theme.u)

    Rectangle {
        anchors.fill: parent
        radius: Theme.tight
        color: Theme.raised
        border.width: Theme.line
        border.color: Theme.outline
    }

    Rectangle {
        visible: bar.known
        x: 2
        y: 2
        width: (parent.width - 4) * bar.level
        height: parent.height - 4
        radius: Theme.tight - 1
        color: Theme.battery
    }

    Rectangle {
        visible: bar.low > 0
        x: parent.width * bar.low
        width: 2
        height: parent.height
        color: Theme.text
    }

    Rectangle {
        visible: bar.high < 1
        x: parent.width * bar.high
        width: 2
        height: parent.height
        color: Theme.text
    }

    Rectangle {
        visible: bar.reserve > bar.low
        x: parent.width * bar.reserve - width / 2
        y: -Theme.tight
        width: Theme.tight
        height: parent.height + 2 * Theme.tight
        radius: width / 2
        color: Theme.text
    }
}
