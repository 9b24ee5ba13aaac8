import QtQuick
import Ballast

// One place energy comes from or goes to: the power is the hero, the word says which way.
Rectangle {
    id: place

    required property Screen screen
    required property Node node
    required property string title
    required property string icon
    required property color accent
    property Reading charge
    property real level: -1

    readonly property bool low: height < 113 * Theme.u
    readonly property bool high: height > 140 * Theme.u
    readonly property bool active: node.level > 0

    color: Theme.panel
    radius: Theme.radius

    Rectangle {
        id: disc
        objectName: "disc"
        x: Theme.gutter
        y: Math.round((place.low ? 8 : place.high ? 14 : 10) * Theme.u)
        width: Math.round((place.low ? 26 : place.high ? 40 : 30) * Theme.u)
        height: width
        radius: width / 2
        color: place.active ? place.accent : Theme.raised

        Icon {
            anchors.centerIn: parent
            name: place.icon
            color: place.active ? Theme.background : Theme.secondary
        }
    }

    Label {
        text: place.title
        color: Theme.secondary
        anchors.left: disc.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap + (place.screen.explains ? Theme.icon : 0)
        anchors.verticalCenter: disc.verticalCenter
    }

    Column {
        objectName: "figures"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap + (place.level >= 0 ? Theme.gap : 0)

        Quantity {
            width: parent.width
            reading: place.node.power
            size: place.low ? Theme.value : place.high ? Theme.hero : Theme.large
            unitSize: place.high ? Theme.title : Theme.body
        }

        Label {
            text: place.node.word
            color: place.active ? place.accent : Theme.secondary
            font.pixelSize: Theme.roomy ? Theme.body : Theme.small
            width: parent.width
        }
    }

    Rectangle {
        visible: place.level >= 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gutter
        anchors.bottomMargin: Theme.gap
        height: Theme.tight
        radius: height / 2
        color: Theme.pressed

        Rectangle {
            width: parent.width * Math.max(0, place.level)
            height: parent.height
            radius: height / 2
            color: place.accent
        }
    }

    WhyArea {
        screen: place.screen
        name: place.title
    }
}
