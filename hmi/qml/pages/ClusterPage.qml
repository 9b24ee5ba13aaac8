pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The units that act as one site.
Page {
    id: page

    required property ClusterView view
    readonly property ClusterView cluster: view

    Row {
        id: head
        width: parent.width
        spacing: Theme.gutter

        Icon {
            id: mark
            visible: page.cluster.symbol !== ""
            name: page.cluster.symbol
            size: Math.round(36 * Theme.u)
        }

        Column {
            width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)

            Label {
                objectName: "headline"
                width: parent.width
                text: page.cluster.headline
                strong: true
                font.pixelSize: Theme.title
                wrapMode: Text.WordWrap
            }

            Label {
                width: parent.width
                text: page.cluster.sentence
                color: Theme.secondary
                wrapMode: Text.WordWrap
            }
        }
    }

    GridView {
        id: tiles
        objectName: "tiles"
        anchors.top: head.bottom
        anchors.topMargin: Theme.gutter
        anchors.bottom: parent.bottom
        width: parent.width + Theme.gap
        cellWidth: Math.floor(width / Math.max(1, Math.floor(width / Math.round(220 * Theme.u))))
        cellHeight: Math.round(150 * Theme.u)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.cluster.rows

        delegate: Item {
            id: cell

            required property string title
            required property string icon
            required property string soc
            required property string power
            required property string doing
            required property string way
            required property bool abnormal
            required property bool mine

            width: tiles.cellWidth
            height: tiles.cellHeight

            Card {
                width: parent.width - Theme.gap
                height: parent.height - Theme.gap
                abnormal: cell.abnormal
                border.color: Theme.text

                Icon {
                    id: symbol
                    x: Theme.gutter
                    y: Theme.gutter
                    name: cell.icon
                    color: cell.abnormal ? Theme.text : Theme.secondary
                }

                Label {
                    anchors.left: symbol.right
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gutter
                    anchors.verticalCenter: symbol.verticalCenter
                    text: cell.title
                    strong: cell.mine
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption
                }

                Column {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.gutter
                    anchors.bottom: parent.bottom

                    Item {
                        width: parent.width
                        height: charge.height

                        Label {
                            id: charge
                            text: cell.soc
                            strong: true
                            font.pixelSize: Theme.value
                        }

                        Label {
                            anchors.right: parent.right
                            anchors.baseline: charge.baseline
                            text: cell.power
                            strong: true
                        }
                    }

                    Label {
                        width: parent.width
                        text: cell.doing
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Math.round(11 * Theme.u)
                    }

                    Label {
                        width: parent.width
                        text: cell.way
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Math.round(11 * Theme.u)
                    }
                }
            }
        }
    }
}
