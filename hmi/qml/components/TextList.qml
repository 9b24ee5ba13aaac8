pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// Lines of name and value, as many as fit, the others by swiping.
ListView {
    id: list

    required property TextRows rows
    property string emptyText

    model: rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Label {
        visible: list.count === 0 && text !== ""
        text: list.emptyText
        color: Theme.secondary
        width: parent.width
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        anchors.centerIn: parent
    }

    delegate: Item {
        id: row

        required property string name
        required property string value
        required property string note
        required property string symbol
        required property string level

        width: list.width
        height: Math.max(Math.round(36 * Theme.u), texts.height + Theme.gap)

        Icon {
            id: mark
            visible: row.symbol !== ""
            name: row.symbol
            size: visible ? Theme.icon : 0
            color: row.level ? Theme.alarm[row.level] : Theme.text
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: texts
            anchors.left: mark.right
            anchors.leftMargin: mark.visible ? Theme.gap : 0
            anchors.right: figure.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: row.name
                width: parent.width
                font.pixelSize: Theme.small
                wrapMode: Text.WordWrap
            }

            Label {
                visible: text !== ""
                text: row.note
                width: parent.width
                color: Theme.secondary
                font.pixelSize: Theme.caption
                wrapMode: Text.WordWrap
            }
        }

        Label {
            id: figure
            text: row.value
            strong: true
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, list.width * 0.55)
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignRight
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.outline
            opacity: 0.5
        }
    }
}
