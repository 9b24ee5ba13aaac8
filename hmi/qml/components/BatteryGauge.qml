import QtQuick

// A battery that is as full as the battery.
Item {
    id: gauge

    required property real level

    implicitWidth: Math.round(78 * Theme.u)
    implicitHeight: Math.round(38 * Theme.u)

    Rectangle {
        id: hull
        width: parent.width - Theme.tight - 2
        height: parent.height
        radius: Theme.radius
        color: "transparent"
        border.width: Math.max(2, Math.round(2 * Theme.u))
        border.color: Theme.secondary

        Rectangle {
            x: Theme.tight + 1
            y: Theme.tight + 1
            height: parent.height - 2 * y
            width: (parent.width - 2 * x) * gauge.level
            radius: Theme.tight
            color: Theme.battery
        }
    }

    Rectangle {
        anchors.left: hull.right
        anchors.leftMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.tight
        height: parent.height * 0.4
        radius: 2
        color: Theme.secondary
    }
}
